package org.wartally.stores;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.wartally.launch.Program;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** S3Proxy, a server that speaks S3 and keeps its objects in memory; a JVM of its own, with one bucket. */
final class S3Server implements AutoCloseable {

    private static final String JAR =
            Objects.requireNonNull(System.getProperty("wartally.s3proxy"), "set by the build");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String BUCKET = "wartally";
    private static final String KEY = "tests";

    private final Program program;
    private final URI address;

    S3Server(Path folder) throws IOException {
        Path settings = Files.write(
                folder.resolve("s3proxy.conf"),
                List.of(
                        "s3proxy.endpoint=http://127.0.0.1:0",
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + KEY,
                        "s3proxy.credential=" + KEY,
                        // Checksums of requests that delete.
                        "s3proxy.ignore-unknown-headers=true",
                        // The one of its stores whose folders are nothing but parts of names, as those of S3 are.
                        "jclouds.provider=transient",
                        "jclouds.identity=" + KEY,
                        "jclouds.credential=" + KEY));
        List<String> command = List.of(
                Program.java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR,
                "--properties",
                settings.toString());
        program = Program.start(folder.toFile(), Map.of(), command);
        String port = program.awaitLine("Started ServerConnector.*\\{127\\.0\\.0\\.1:([0-9]+)}", PATIENCE)
                .group(1);
        address = URI.create("http://127.0.0.1:" + port);
        try (S3Client client = client(address)) {
            client.createBucket(bucket -> bucket.bucket(BUCKET));
        }
    }

    /** A client that is not Hadoop's. */
    static S3Client client(URI address) {
        return S3Client.builder()
                .endpointOverride(address)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, KEY)))
                .forcePathStyle(true)
                // The server knows no checksums behind a body.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .build();
    }

    /** Tells Hadoop where the server is; gives the address of the bucket. */
    String settle(Configuration conf) {
        conf.set("fs.s3a.endpoint", address.toString());
        conf.set("fs.s3a.endpoint.region", "us-east-1");
        conf.set("fs.s3a.path.style.access", "true");
        conf.set("fs.s3a.connection.ssl.enabled", "false");
        conf.set("fs.s3a.aws.credentials.provider", "org.apache.hadoop.fs.s3a.SimpleAWSCredentialsProvider");
        conf.set("fs.s3a.access.key", KEY);
        conf.set("fs.s3a.secret.key", KEY);
        return "s3a://" + BUCKET;
    }

    @Override
    public void close() {
        program.close();
    }
}
