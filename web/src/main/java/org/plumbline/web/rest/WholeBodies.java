package org.plumbline.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.web.problem.Problem;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.problem.ProblemKind;

/** Bodies that are read as wholes, which is all but events: unpacked, they are of a size that memory holds, and UTF-8. */
@Provider
public class WholeBodies implements ReaderInterceptor {
    /** Bytes: more than any document that is taken. */
    private static final int LARGEST = 4 << 20;
    /** As JSON and YAML write it. */
    private static final Pattern ZERO = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\u0000");

    private final JsonReaderFactory json =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() != InputStream.class) {
            byte[] whole = whole(context.getInputStream());
            if (isUtf8(context.getMediaType())) {
                check(whole);
            }
            if (context.getType() != String.class) {
                checkJson(whole);
            }
            context.setInputStream(new ByteArrayInputStream(whole));
        }
        return context.proceed();
    }

    private static byte[] whole(InputStream body) {
        byte[] read;
        try {
            read = body.readNBytes(LARGEST + 1);
        } catch (IOException brokenOff) {
            throw ProblemException.badInput("body", "it broke off before its end; nothing is kept", "the whole of it");
        }
        if (read.length > LARGEST) {
            throw new ProblemException(Problem.of(
                    ProblemKind.TOO_LARGE,
                    "body: unpacked, it has more than " + LARGEST
                            + " bytes. Send a smaller one; only events come at any" + " length."));
        }
        return read;
    }

    /** Before it is bound: the binding takes the last of two equal keys, and is endless where nesting is. */
    private void checkJson(byte[] whole) {
        if (whole.length == 0) {
            return;
        }
        try (JsonReader reader = json.createReader(new ByteArrayInputStream(whole))) {
            reader.readValue();
        } catch (JsonException unreadable) {
            throw ProblemException.badInput("body", "it is no JSON with each key once", "JSON as documented");
        } catch (RuntimeException deep) { // Parsson has no other word for it
            throw ProblemException.badInput("body", "it is nested too deeply", "JSON as documented");
        }
    }

    private static boolean isUtf8(MediaType type) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset == null || charset.equalsIgnoreCase(StandardCharsets.UTF_8.name());
    }

    private static void check(byte[] whole) {
        try {
            CharSequence text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(whole));
            if (ZERO.matcher(text).find()) {
                throw ProblemException.badInput(
                        "body", "it holds a zero (U+0000), which is no text", "text without it");
            }
        } catch (CharacterCodingException e) {
            throw ProblemException.badInput("body", "it holds bytes that are not UTF-8", "text in UTF-8");
        }
    }
}
