package org.wartally;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The walls of docs/architecture.md as rules, for the house under a root package or for one that was built to break them. */
final class Walls {

    private static final Set<String> ROOMS_WITH_SPARK = Set.of("spark", "publish", "quality", "nightly", "cli");

    private static final List<String> ROOMS = List.of(
            "model",
            "ingest",
            "text",
            "extract",
            "reconcile",
            "aggregate",
            "spark",
            "quality",
            "publish",
            "nightly",
            "cli");

    /** The rooms that a room may use. */
    private static final Map<String, Set<String>> LEFT_OF = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("ingest", Set.of("model")),
            Map.entry("text", Set.of("model")),
            Map.entry("extract", Set.of("model", "text")),
            Map.entry("reconcile", Set.of("model", "text", "extract")),
            Map.entry("aggregate", Set.of("model", "text", "extract", "reconcile")),
            Map.entry("spark", Set.of("model")),
            Map.entry("quality", Set.of("model", "spark", "reconcile", "aggregate")),
            Map.entry("publish", Set.of("model", "spark", "quality")),
            Map.entry("nightly", Set.copyOf(ROOMS.subList(0, 9))),
            Map.entry("cli", Set.copyOf(ROOMS.subList(0, 10))));

    private static final List<String> DIMENSIONS = List.of("number", "date", "place", "weapon", "victim", "actor");

    /** The rooms of claim, each of which may use those before it; the readers of whole sentences and reports come last. */
    private static final List<String> CLAIM_ROOMS = List.of(
            "scene", "event", "group", "whole", "clause", "elided", "list", "where", "when", "who", "role", "sum");

    private static final DescribedPredicate<JavaClass> STAGES = DescribedPredicate.describe(
            "stages", type -> outermost(type).getSimpleName().endsWith("Stage"));

    private final String root;

    Walls(String root) {
        this.root = root;
    }

    /** 1. Extraction runs in a plain JVM, in milliseconds: only stages and the last rooms know Spark. */
    ArchRule sparkStaysInItsRooms() {
        String[] rooms = ROOMS_WITH_SPARK.stream().map(this::room).toArray(String[]::new);
        return noClasses()
                .that(DescribedPredicate.not(STAGES))
                .and()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.spark..")
                .allowEmptyShould(true);
    }

    /** 2. Data walks one way. */
    ArchRule roomsDependLeftwards() {
        CompositeArchRule all = CompositeArchRule.of(noCycleAmongRooms()).and(noCycleInsideExtract());
        for (String room : ROOMS) {
            all = all.and(uses(room, DescribedPredicate.not(STAGES), Set.of()))
                    .and(uses(room, STAGES, Set.of("spark")));
        }
        return all;
    }

    private ArchRule uses(String room, DescribedPredicate<? super JavaClass> which, Set<String> besides) {
        String[] forbidden = ROOMS.stream()
                .filter(other -> !other.equals(room) && !besides.contains(other))
                .filter(other -> !LEFT_OF.getOrDefault(room, Set.of()).contains(other))
                .map(this::room)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(room(room))
                .and(which)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true);
    }

    private ArchRule noCycleAmongRooms() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule noCycleInsideExtract() {
        return slices().matching(root + ".extract.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    /** 3. A dimension may use number; only claim sees all of them. */
    ArchRule dimensionsKnowOnlyNumber() {
        CompositeArchRule all = null;
        for (String dimension : DIMENSIONS) {
            ArchRule alone = noClasses()
                    .that()
                    .resideInAPackage(dimension(dimension))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(othersThan(dimension))
                    .allowEmptyShould(true);
            all = all == null ? CompositeArchRule.of(alone) : all.and(alone);
        }
        return all;
    }

    /** 3. In claim too each room uses only those before it. */
    ArchRule claimIsReadInOrder() {
        CompositeArchRule all = null;
        for (int r = 0; r < CLAIM_ROOMS.size(); r++) {
            List<String> later = new java.util.ArrayList<>(List.of(root + ".extract.claim"));
            CLAIM_ROOMS.subList(r + 1, CLAIM_ROOMS.size()).forEach(room -> later.add(claimRoom(room)));
            ArchRule alone = noClasses()
                    .that()
                    .resideInAPackage(claimRoom(CLAIM_ROOMS.get(r)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later.toArray(String[]::new))
                    .allowEmptyShould(true);
            all = all == null ? CompositeArchRule.of(alone) : all.and(alone);
        }
        return all;
    }

    private String claimRoom(String room) {
        return root + ".extract.claim." + room + "..";
    }

    private String[] othersThan(String dimension) {
        List<String> others = new java.util.ArrayList<>(List.of(root + ".extract", dimension("claim")));
        DIMENSIONS.stream()
                .filter(other -> !other.equals(dimension) && !other.equals("number"))
                .forEach(other -> others.add(dimension(other)));
        return others.toArray(String[]::new);
    }

    /** 4. What a mapped function needs is a constant: what works with local[*] works on executors that are other JVMs. */
    ArchRule nothingStaticChanges() {
        return fields().that().areStatic().should(new BeConstant(root)).allowEmptyShould(true);
    }

    /** 5. Same input, same bytes out: the night's date is an argument, locale and time zone are named. */
    ArchRule noClockLocaleOrZone() {
        return classes()
                .should(new AskNothingOfTheMachine(room("cli"), room("nightly")))
                .allowEmptyShould(true);
    }

    private String room(String name) {
        return root + "." + name + "..";
    }

    private String dimension(String name) {
        return root + ".extract." + name + "..";
    }

    static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
