package org.wartally.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wartally.publish.Lease;
import org.wartally.publish.OutputInUse;
import org.wartally.publish.Owner;

/** HDFS: a name node and a data node. */
class HdfsNightsIT extends StoreNights {

    private static final int AT_ONCE = 8;

    private MiniDFSCluster cluster;

    @Override
    String open(Path folder) throws IOException {
        cluster = new MiniDFSCluster.Builder(conf, folder.toFile())
                .numDataNodes(1)
                .build();
        cluster.waitClusterUp();
        return cluster.getURI().toString();
    }

    @AfterAll
    void close() {
        cluster.shutdown();
    }

    @Test
    void ofNightsThatStartAtOnceOneHasTheFolder() throws Exception {
        String output = store + "/lease";
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Boolean>> nights = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> (Callable<Boolean>) () -> has(output, new Owner("machine" + i, i, "")))
                    .toList();
            int having = 0;
            for (Future<Boolean> night : threads.invokeAll(nights)) {
                having += night.get() ? 1 : 0;
            }
            assertThat(having).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    @SuppressWarnings("resource")
    private boolean has(String output, Owner owner) {
        try {
            Lease.take(output, conf, owner).confirm();
            return true;
        } catch (OutputInUse refused) {
            return false;
        }
    }
}
