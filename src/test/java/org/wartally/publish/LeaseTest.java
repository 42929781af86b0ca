package org.wartally.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {

    private static final Owner ELSEWHERE = new Owner("elsewhere.example.org", 7, "2025-06-01T00:00:00Z");

    @TempDir
    private Path output;

    @Test
    void aSecondNightIsRefusedAndToldWhoseTheFolderIs() {
        try (Lease first = take(Owner.here())) {
            first.confirm();
            assertThatThrownBy(() -> take(Owner.here()))
                    .isInstanceOf(OutputInUse.class)
                    .hasMessageContaining("is in use by process " + Owner.here().pid() + " on ")
                    .hasMessageContaining("nothing was done");
        }
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void whatWasGivenBackCanBeTaken() {
        take(Owner.here()).close();
        take(ELSEWHERE).close();
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void aProcessWhoseStartIsNotKnownHasItsLeaseAllTheSame() {
        try (Lease lease = take(new Owner("elsewhere.example.org", 7, ""))) {
            lease.confirm();
        }
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void theLeaseOfAProcessThatEndedIsTakenOver() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        assertThat(ended.waitFor(1, TimeUnit.MINUTES)).isTrue();
        leave(new Owner(Owner.here().host(), ended.pid(), "2025-06-01T00:00:00Z"));
        take(Owner.here()).close();
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void aProcessThatHasTheNumberOfOneThatEndedIsAnother() throws IOException {
        leave(new Owner(Owner.here().host(), Owner.here().pid(), "2001-01-01T00:00:00Z"));
        take(Owner.here()).close();
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void nobodyCanTellWhetherAnotherMachinesProcessLivesUntilItsLeaseIsOld() throws IOException {
        leave(ELSEWHERE);
        assertThatThrownBy(() -> take(Owner.here())).hasMessageContaining("process 7 on elsewhere.example.org");
        age(Lease.PATIENCE.plusSeconds(1));
        take(Owner.here()).close();
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void whoeverLostALeaseLearnsOfItAndLeavesTheOthersAlone() throws IOException {
        try (Lease lost = take(ELSEWHERE)) {
            leave(Owner.here());
            assertThatThrownBy(lost::confirm).isInstanceOf(OutputInUse.class);
        }
        assertThat(output.resolve("LEASE")).exists();
    }

    @Test
    void whoSawThatAnOwnerEndedButWasSlowerLeavesTheLeaseOfTheQuicker() throws IOException {
        leave(ELSEWHERE);
        LeaseFile quicker = new LeaseFile(output.toString(), new Configuration());
        LeaseFile slower = new LeaseFile(output.toString(), new Configuration());
        assertThat(quicker.takeFrom(ELSEWHERE)).isTrue();
        assertThat(quicker.create(Owner.here())).isTrue();
        assertThat(slower.takeFrom(ELSEWHERE)).isFalse();
        assertThat(slower.owner()).isEqualTo(Owner.here());
    }

    private Lease take(Owner owner) {
        return Lease.take(output.toString(), new Configuration(), owner);
    }

    private void leave(Owner owner) throws IOException {
        Files.writeString(output.resolve("LEASE"), owner.line());
    }

    private void age(Duration by) throws IOException {
        Path lease = output.resolve("LEASE");
        FileTime written = Files.getLastModifiedTime(lease);
        Files.setLastModifiedTime(lease, FileTime.from(written.toInstant().minus(by)));
    }
}
