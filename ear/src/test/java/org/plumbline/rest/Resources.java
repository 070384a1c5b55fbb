package org.plumbline.rest;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods of the REST interface as its classes declare them, whatever the server says of itself. */
final class Resources {
    private Resources() {}

    /** Each as "GET /api/v1/cases/{case}". */
    static Set<String> declared() {
        try (JarFile war = new JarFile(Ways.war())) {
            return new ClassFileImporter()
                    .importJar(war).stream()
                            .filter(type -> type.getPackageName().startsWith("org.plumbline"))
                            .flatMap(type -> type.getMethods().stream())
                            .flatMap(method -> verbs(method).map(verb -> verb + " /api/v1" + path(method)))
                            .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> verbs(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(JavaClass::getSimpleName);
    }

    private static String path(JavaMethod method) {
        return Stream.of(
                        method.getOwner().tryGetAnnotationOfType(Path.class).orElse(null),
                        method.tryGetAnnotationOfType(Path.class).orElse(null))
                .flatMap(path -> Optional.ofNullable(path).stream())
                .map(Path::value)
                .map(path -> path.startsWith("/") ? path : "/" + path)
                .collect(Collectors.joining())
                .replaceAll(":[^}]*}", "}")
                .replaceAll("/+", "/");
    }
}
