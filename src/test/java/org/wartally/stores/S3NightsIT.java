package org.wartally.stores;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wartally.publish.Lease;
import org.wartally.publish.OutputInUse;
import org.wartally.publish.Owner;

/** S3 by Hadoop's s3a, from a server that speaks its protocol. */
class S3NightsIT extends StoreNights {

    private S3Server server;

    @Override
    String open(Path folder) throws IOException {
        server = new S3Server(folder);
        conf.set("fs.s3a.audit.execution.interceptors", Rival.class.getName());
        return server.settle(conf);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void ofNightsThatBothFoundNoLeaseOneHasTheFolder() {
        assertThatThrownBy(() -> Lease.take(store + "/" + Rival.FOLDER, conf, new Owner("elsewhere", 7, "")))
                .isInstanceOf(OutputInUse.class)
                .hasMessageContaining(Rival.HOST);
    }
}
