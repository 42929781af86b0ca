package org.wartally.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Files of this machine as Hadoop knows them, with checksums beside them. Without its native library Hadoop starts a
 * {@code chmod} for every file and folder that it makes, some four hundred in the smallest night; here Java sets the same
 * permissions. Named as {@code fs.file.impl} where a night runs on one machine.
 */
public final class LocalFiles extends LocalFileSystem {

    /** Bits of the mode in the order of the enumeration: owner's read is the highest. */
    private static final int HIGHEST = 0400;

    /** For Hadoop, which finds it by name. */
    public LocalFiles() {
        super(new Raw());
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            try {
                Files.setPosixFilePermissions(pathToFile(path).toPath(), permissions(permission));
            } catch (UnsupportedOperationException notPosix) {
                super.setPermission(path, permission);
            }
        }

        private static Set<PosixFilePermission> permissions(FsPermission permission) {
            Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
            for (PosixFilePermission one : PosixFilePermission.values()) {
                if ((permission.toShort() & HIGHEST >> one.ordinal()) != 0) {
                    permissions.add(one);
                }
            }
            return permissions;
        }
    }
}
