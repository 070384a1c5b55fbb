package org.plumbline.rest;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import org.plumbline.TestServer;

/** A test that speaks HTTP to the running server. */
public abstract class RestTest {
    /** A request to the running server; paths in it are relative to the server's root. */
    protected static RequestSpecification request() {
        return given().baseUri(TestServer.address().toString());
    }

    /** A request with a bearer token. */
    protected static RequestSpecification requestWith(String token) {
        return request().header("Authorization", "Bearer " + token);
    }
}
