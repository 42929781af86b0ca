package org.wartally.reconcile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Modifier;

/** What one report says of one event: its statements, whose numbers add up. Never empty. */
record Account(List<Statement> statements) {

    /** Newest last; a report without a date is older than any other. */
    static final Comparator<Account> AGE = Comparator.comparing(
                    Account::published, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(Account::reportId);

    private static final Comparator<Statement> ORDER = Comparator.comparing((Statement statement) ->
                    statement.contribution().claim().span().field())
            .thenComparing(statement -> statement.contribution().claim().span().start())
            .thenComparing(statement -> statement.contribution().claim().claimId());

    Account {
        statements = statements.stream().sorted(ORDER).toList();
    }

    Bounds sum() {
        return statements.stream()
                .map(statement -> Bounds.of(statement.contribution().claim()))
                .reduce(Bounds.ZERO, Bounds::plus);
    }

    boolean remainder() {
        return statements.stream()
                .anyMatch(statement -> statement.contribution().remainder());
    }

    /** The claim that is read first. */
    Claim first() {
        return statements.get(0).contribution().claim();
    }

    String reportId() {
        return statements.get(0).reportId();
    }

    /** The moment of publication; a day without a time begins at midnight UTC. */
    private @Nullable Instant published() {
        String iso = statements.get(0).publishedAt();
        return iso == null ? null : Moments.of(iso);
    }

    /** The weight of its weightiest claimant. */
    Authority authority() {
        return claims().map(Authority::of).max(Comparator.naturalOrder()).orElseThrow();
    }

    boolean isExact() {
        return claims().allMatch(claim -> claim.count().modifier() == Modifier.EXACT);
    }

    /** "About 50", "nearly 50": between the tens around it. */
    boolean isRounded() {
        return claims().anyMatch(claim ->
                claim.count().modifier() == Modifier.ABOUT || claim.count().modifier() == Modifier.NEARLY);
    }

    private Stream<Claim> claims() {
        return statements.stream().map(statement -> statement.contribution().claim());
    }

    String origin() {
        return statements.get(0).origin();
    }
}
