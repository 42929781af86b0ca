package org.wartally.reconcile;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;

/** What one report says of one event: its statements, whose numbers add up. Never empty. */
record Account(List<Statement> statements) {

    /** Newest last; a report without a date is older than any other. */
    static final Comparator<Account> AGE = Comparator.comparing(
                    Account::publishedAt, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
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

    @Nullable
    String publishedAt() {
        return statements.get(0).publishedAt();
    }

    String origin() {
        return statements.get(0).origin();
    }
}
