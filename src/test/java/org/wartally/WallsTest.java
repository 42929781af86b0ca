package org.wartally;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the house stand; and each has been seen to catch what breaks it, in {@code walls/broken}. */
class WallsTest {

    private static final String HOUSE = "org.wartally";
    private static final String BROKEN = "org.wartally.walls.broken";

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

    static Stream<Arguments> walls() {
        Walls walls = new Walls(HOUSE);
        return Stream.of(
                Arguments.of("Spark stays in its rooms", walls.sparkStaysInItsRooms()),
                Arguments.of("rooms depend leftwards", walls.roomsDependLeftwards()),
                Arguments.of("dimensions know only number", walls.dimensionsKnowOnlyNumber()),
                Arguments.of("claim is read in order", walls.claimIsReadInOrder()),
                Arguments.of("nothing static changes", walls.nothingStaticChanges()),
                Arguments.of("no clock, default locale or zone", walls.noClockLocaleOrZone()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    void theHouseKeeps(String name, ArchRule wall) {
        wall.check(HOUSE_CLASSES);
    }

    static Stream<Arguments> breaches() {
        Walls walls = new Walls(BROKEN);
        return Stream.of(
                Arguments.of(walls.sparkStaysInItsRooms(), "text.SessionInText"),
                Arguments.of(walls.roomsDependLeftwards(), "ingest.IngestThatReadsText"),
                Arguments.of(walls.roomsDependLeftwards(), "Cycle detected"),
                Arguments.of(walls.roomsDependLeftwards(), "reconcile.StageThatAggregatesStage"),
                Arguments.of(walls.dimensionsKnowOnlyNumber(), "place.PlaceThatReadsDates"),
                Arguments.of(walls.claimIsReadInOrder(), "group.GroupThatReadsRoles"),
                Arguments.of(walls.nothingStaticChanges(), "Remembers.last is static and not final"),
                Arguments.of(
                        walls.nothingStaticChanges(), "Remembers.SEEN is static, and java.util.HashMap may change"),
                Arguments.of(walls.nothingStaticChanges(), "Remembers.TABLE is static, and [I may change"),
                Arguments.of(walls.nothingStaticChanges(), "Remembers.TALLY is static, and " + BROKEN),
                Arguments.of(walls.noClockLocaleOrZone(), "java.time.LocalDate.now()"),
                Arguments.of(walls.noClockLocaleOrZone(), "java.lang.String.toLowerCase()"),
                Arguments.of(walls.noClockLocaleOrZone(), "java.lang.String.format("),
                Arguments.of(walls.noClockLocaleOrZone(), "java.lang.String.formatted("),
                Arguments.of(walls.noClockLocaleOrZone(), "java.time.ZoneId.systemDefault()"),
                Arguments.of(walls.noClockLocaleOrZone(), "java.lang.String.getBytes()"),
                Arguments.of(walls.noClockLocaleOrZone(), "java.util.UUID.randomUUID()"));
    }

    @ParameterizedTest(name = "a wall catches {1}")
    @MethodSource("breaches")
    void aBrokenHouseIsCaught(ArchRule wall, String breach) {
        assertThat(wall.evaluate(BROKEN_CLASSES).getFailureReport().toString()).contains(breach);
    }

    @Test
    void aStageMayUseSparkAndNumberMayBeUsedByAll() {
        Walls walls = new Walls(BROKEN);
        assertThat(walls.sparkStaysInItsRooms()
                        .evaluate(BROKEN_CLASSES)
                        .getFailureReport()
                        .toString())
                .doesNotContain("StageThatAggregatesStage");
        assertThat(walls.dimensionsKnowOnlyNumber()
                        .evaluate(BROKEN_CLASSES)
                        .getFailureReport()
                        .toString())
                .doesNotContain("extract.number.Numbers");
    }

    @Test
    void noQuestionInSqlAsksTheClockOrChance() throws IOException, URISyntaxException {
        URL classes = java.util.Objects.requireNonNull(WallsTest.class.getResource("/org/wartally/cli/Main.class"));
        Path root = Path.of(classes.toURI()).getParent().getParent().getParent().getParent();
        Pattern asks = Pattern.compile("(?i)\\b(current_(date|time\\w*)|now|rand|randn|uuid|curdate)\\s*\\(");
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(file -> file.toString().endsWith(".sql")))
                    .allSatisfy(file -> assertThat(
                                    asks.matcher(Files.readString(file)).find())
                            .isFalse());
        }
    }
}
