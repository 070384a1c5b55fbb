import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/**
 * Deploys Plumbline on a server that Cargo starts, as soon as Cargo's own page answers there. Cargo would do it itself,
 * but gives up after 60 seconds, whatever is set, and a busy machine takes longer.
 */
class Deploy {
    private static final int PAUSE_MILLIS = 500;

    /** Arguments: port of the pages, port of the administration, the server's home, its password file, the EAR. */
    public static void main(String[] args) throws IOException, InterruptedException {
        URI started = URI.create("http://localhost:" + args[0] + "/cargocpc/index.html");
        while (!answers(started)) {
            Thread.sleep(PAUSE_MILLIS);
        }
        Process deploy = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of(args[2], "glassfish", "modules", "admin-cli.jar")
                                .toString(),
                        "--interactive=false",
                        "--host=localhost",
                        "--port=" + args[1],
                        "--user=plumbline",
                        "--passwordfile=" + args[3],
                        "deploy",
                        "--force",
                        "--name=plumbline",
                        args[4])
                .redirectErrorStream(true)
                .start();
        String said = new String(deploy.getInputStream().readAllBytes());
        if (deploy.waitFor() != 0) {
            System.out.println("Plumbline could not be deployed. " + said.strip());
            System.exit(1);
        }
    }

    private static boolean answers(URI page) throws InterruptedException {
        try {
            var answer =
                    HttpClient.newHttpClient().send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
            return answer.statusCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
