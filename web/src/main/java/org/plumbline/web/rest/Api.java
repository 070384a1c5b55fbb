package org.plumbline.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that machines ask of Plumbline lies under this path; a change that breaks a caller gets a new one. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
