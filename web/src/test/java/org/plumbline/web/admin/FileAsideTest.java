package org.plumbline.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAsideTest {
    private static final InputStream FULL = new InputStream() {
        @Override
        public int read() throws IOException {
            throw new IOException("No space left on device");
        }
    };

    @TempDir
    private Path folder;

    @Test
    void theCopyIsGoneWithTheStreamsEnd() throws IOException {
        try (InputStream aside = FileAside.of(FileAsideTest::some, folder)) {
            assertThat(new String(aside.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("a,b");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void halfACopyIsNotLeftWhereTheDiskIsFull() {
        assertThatThrownBy(() -> FileAside.of(() -> new SequenceInputStream(some(), FULL), folder))
                .hasMessage("No space left on device");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsGoneIsTold() {
        assertThatThrownBy(() -> FileAside.of(FileAsideTest::some, folder.resolve("gone")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static InputStream some() {
        return new ByteArrayInputStream("a,b".getBytes(StandardCharsets.UTF_8));
    }
}
