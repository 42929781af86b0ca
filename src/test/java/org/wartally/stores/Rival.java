package org.wartally.stores;

import java.net.URI;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Another night, which takes the lease in the moment between our look for one and our writing of ours. */
public final class Rival implements ExecutionInterceptor {

    static final String FOLDER = "rival";
    static final String HOST = "quicker.example.org";

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        if (context.request() instanceof PutObjectRequest put && put.key().equals(FOLDER + "/LEASE")) {
            SdkHttpRequest request = context.httpRequest();
            try (S3Client client =
                    S3Server.client(URI.create(request.protocol() + "://" + request.host() + ":" + request.port()))) {
                client.putObject(
                        lease -> lease.bucket(put.bucket()).key(put.key()), RequestBody.fromString(HOST + "\t7\t\n"));
            }
        }
    }
}
