package org.plumbline.monitor.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {
    @Test
    void it_is_the_one_that_the_specification_has_for_an_example() {
        assertThat(Signature.of(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1_614_265_330,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void each_secret_is_another_of_256_bits() {
        assertThat(Signature.newSecret())
                .startsWith("whsec_")
                .hasSize("whsec_".length() + 44)
                .isNotEqualTo(Signature.newSecret());
    }
}
