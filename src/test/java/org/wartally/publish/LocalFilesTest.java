package org.wartally.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Local files get the permissions that Hadoop asks for, those that a umask leaves where it asks for none, and checksums. */
class LocalFilesTest {

    @TempDir
    private Path folder;

    private static FileSystem files() throws Exception {
        Configuration conf = new Configuration();
        conf.set("fs.file.impl", LocalFiles.class.getName());
        conf.set("fs.permissions.umask-mode", "027");
        return FileSystem.newInstance(FileSystem.getLocal(conf).getUri(), conf);
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path(path.toUri());
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxr-xr-x", "rw-r--r--", "rwx------", "r--r-----", "--x-w-r--"})
    void permissionsAreThoseAskedFor(String wanted) throws Exception {
        Path file = Files.createFile(folder.resolve("claims.parquet"));

        files().setPermission(hadoop(file), FsPermission.valueOf("-" + wanted));

        assertThat(permissions(file)).isEqualTo(wanted);
    }

    @Test
    void whatIsMadeHasThePermissionsThatTheMaskLeaves() throws Exception {
        Path made = folder.resolve("release/claims.parquet");

        FileSystem files = files();
        assertThat(files).isInstanceOf(LocalFiles.class);
        files.mkdirs(hadoop(made.getParent()));
        files.create(hadoop(made)).close();

        assertThat(permissions(made.getParent())).isEqualTo("rwxr-x---");
        assertThat(permissions(made)).isEqualTo("rw-r-----");
        assertThat(made.resolveSibling(".claims.parquet.crc")).exists();
    }
}
