package org.wartally.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

    @TempDir
    private Path folder;

    @Test
    void startsThroughALinkFromAFolderWithSpaces() throws IOException {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("my tools")).resolve("war tally"), Launcher.SCRIPT);
        assertThat(Launcher.run(link, link.getParent(), Map.of(), 0, "--version"))
                .startsWith("wartally ");
    }

    @Test
    void speaksUtf8InTheLocaleOfACronJob() throws IOException {
        Map<String, String> cron = Map.of("LC_ALL", "POSIX", "LANG", "C");
        String name = "\u041A\u0438\u0457\u0432.jsonl";
        assertThat(Launcher.run(Launcher.SCRIPT, folder, cron, 2, "extract", name))
                .contains("no file to read at " + name);
    }

    @Test
    void refusesAnOldJavaInWordsBeforeItStartsIt() throws IOException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 70\n");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.27\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Map<String, String> old = Map.of("JAVA_HOME", folder.resolve("jdk").toString());
        assertThat(Launcher.run(Launcher.SCRIPT, folder, old, 1, "--version"))
                .contains("Java 17 or newer is needed")
                .contains("is version 11");
    }

    @Test
    void whatIsBuiltFirstLeavesStandardInputToTheCommand() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home/src/main"))
                .resolve("../..")
                .normalize();
        Path script = Files.copy(
                Launcher.SCRIPT, Files.createDirectory(home.resolve("bin")).resolve("wartally"));
        Files.createFile(home.resolve("pom.xml"));
        Path build = home.resolve("mvnw");
        String target = Launcher.HOME.resolve("target").toString();
        Files.writeString(build, """
                #!/bin/sh
                cat > read-by-the-build
                cp '%s'/wartally-*.jar '%s'/spark.classpath target/
                """.formatted(target, target));
        assertThat(build.toFile().setExecutable(true)).isTrue();
        Path pipe = Files.writeString(folder.resolve("pipe"), """
                echo '{"report_id": "piped", "published_at": "2025-03-04", "text": "Two people were killed in Sumy."}' \
                  | bash '%s' extract
                """.formatted(script));
        assertThat(Launcher.run(pipe, folder, Map.of(), 0)).contains("\"report_id\":\"piped\"");
        assertThat(home.resolve("read-by-the-build")).isEmptyFile();
    }

    @Test
    void helpOfASparkCommandStartsNoSpark() throws IOException {
        assertThat(Launcher.run(folder, 0, "show", "--help"))
                .contains("--master")
                .doesNotContain("WARN");
    }

    @Test
    void aFolderWithoutAReleaseIsNamed() throws IOException {
        assertThat(Launcher.run(folder, 2, "show", "reports", "--output", folder.toString()))
                .contains("no release in " + folder);
    }

    @Test
    void aFolderThatIsMostlyBadIsRefusedWithAnExitCodeOfItsOwn() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("half.jsonl"), "{\"text\": \"Six peop");
        Path output = folder.resolve("output");
        assertThat(Launcher.run(folder, 3, "run", "--input", input.toString(), "--output", output.toString()))
                .contains("nothing was published");
        assertThat(output.resolve("CURRENT")).doesNotExist();
    }

    @Test
    void placesOfTheUsersOwnReachTheWeeklyTables() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(
                input.resolve("day.jsonl"),
                "{\"published_at\": \"2025-05-25\", \"text\": \"Two people were killed in Quarry Nine on Saturday.\"}\n");
        Path mine = Files.writeString(folder.resolve("mine.tsv"), "settlement\tUA-63\t\tQuarry Nine\n");
        String output = folder.resolve("output").toString();
        Launcher.run(folder, 0, "run", "--input", input.toString(), "--output", output, "--gazetteer", mine.toString());
        assertThat(Launcher.run(folder, 0, "show", "casualties_by_region_week", "--output", output))
                .contains("UA-63");
    }
}
