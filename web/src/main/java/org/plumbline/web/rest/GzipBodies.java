package org.plumbline.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.plumbline.web.problem.Mistake;
import org.plumbline.web.problem.Problem;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.problem.ProblemKind;

/** Unpacks bodies sent with {@code Content-Encoding: gzip} while they are read. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class GzipBodies implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        String encoding = context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return context.proceed();
        }
        if (!encoding.toLowerCase(Locale.ROOT).equals("gzip")) {
            throw new ProblemException(
                    Problem.of(ProblemKind.WRONG_MEDIA_TYPE, "Send the body plain or with Content-Encoding: gzip."));
        }
        try {
            context.setInputStream(new GZIPInputStream(context.getInputStream(), 1 << 16));
        } catch (ZipException | EOFException e) {
            throw new ProblemException(Problem.badInput(new Mistake(
                    "body", "it is not gzip, as Content-Encoding says", "a gzip file, or no Content-Encoding")));
        }
        return context.proceed();
    }
}
