package org.wartally.nightly;

import org.apache.hadoop.conf.Configuration;
import org.wartally.publish.BatchStore;
import org.wartally.publish.Lease;
import org.wartally.publish.OutputInUse;
import org.wartally.publish.Owner;
import org.wartally.publish.ReleaseStore;

/** The output folder as a night sees it: releases for readers, batches for later nights. */
final class Output {

    private final String folder;
    private final Configuration conf;
    private final ReleaseStore releases;
    private final BatchStore batches;

    Output(String folder, Configuration conf) {
        this.folder = folder;
        this.conf = conf;
        this.releases = new ReleaseStore(folder, conf);
        this.batches = new BatchStore(folder, conf);
    }

    /**
     * The right to write, for one night at a time.
     *
     * @throws OutputInUse where another night has it
     */
    Lease lease() {
        return Lease.take(folder, conf, Owner.here());
    }

    ReleaseStore releases() {
        return releases;
    }

    BatchStore batches() {
        return batches;
    }

    /** Clears what a night left that did not come to its end. */
    void clear() {
        releases.clear();
        batches.clear();
    }
}
