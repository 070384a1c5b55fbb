package org.plumbline.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything that machines ask of Plumbline lies under this path; a change that breaks a caller gets a new one. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Plumbline",
                        version = "1",
                        description =
                                "Send the events of cases, and ask who keeps what they promised. Every call takes a"
                                        + " bearer token. What is not as it should be is answered as RFC 9457 says. Answers about"
                                        + " demonstration data carry a notice: the header Plumbline-Notice, the member notice,"
                                        + " and in CSV a first column notice."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token made by the tenant's administrator, of scope READ, WRITE or ADMINISTER")
public class Api extends Application {}
