package org.wartally.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Figure;
import org.wartally.model.Metric;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;
import org.wartally.model.When;
import org.wartally.model.Where;

/** Writes down a settled event as a figure with its evidence. */
final class Figures {

    private static final int ID_LENGTH = 16;

    private final RegionNames names;

    Figures(RegionNames names) {
        this.names = names;
    }

    /** The English name of a coded region, the name of a zone or sea; null where no region is known. */
    static @Nullable String regionName(Where where, RegionNames names) {
        return where.regionCode() == null ? Cell.zone(where) : names.name(where.regionCode());
    }

    Reconciled of(Event event) {
        Claim claim = event.best().first();
        Bounds bounds = event.bounds();
        Where where = where(event);
        String id = id(event);
        Figure figure = new Figure(
                id,
                claim.metric(),
                event.known().side(),
                victimType(event),
                weapon(event),
                claimantSide(event),
                claimants(event),
                where,
                regionName(where, names),
                where.regionCode() == null ? null : names.geonameid(where.regionCode()),
                when(event),
                bounds.low(),
                bounds.best(),
                bounds.high(),
                event.isRemainder(),
                event.accounts().size(),
                event.sources(),
                event.reason());
        return new Reconciled(figure, evidence(event, id));
    }

    private static String id(Event event) {
        String key =
                event.best().statements().get(0).block() + "|" + event.base().key();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Of the places named, newest first, one that tells more than the region does. */
    private static Where where(Event event) {
        List<Claim> claims = claimsNewestFirst(event);
        return claims.stream()
                .map(Claim::where)
                .filter(where -> where.geonameid() != null)
                .findFirst()
                .orElse(claims.get(0).where());
    }

    /** The day that the event is held against others of decides its week, whichever reports named it. */
    private static When when(Event event) {
        LocalDate day = event.best().statements().get(0).day();
        When best = event.best().first().when();
        boolean named = claimsNewestFirst(event).stream().map(Claim::when).anyMatch(when -> isOneDay(when, day));
        return day != null && (named || !day.equals(best.end())) ? When.day(day) : best;
    }

    private static boolean isOneDay(When when, @Nullable LocalDate day) {
        return when.start() != null
                && when.start().equals(when.end())
                && when.end().equals(day);
    }

    private static @Nullable WeaponFamily weapon(Event event) {
        WeaponFamily family = event.known().weapon();
        return family == null ? event.best().first().weaponFamily() : family;
    }

    private static List<Claim> claimsNewestFirst(Event event) {
        return event.accounts().stream()
                .sorted(Account.AGE.reversed())
                .flatMap(account -> account.statements().stream())
                .map(statement -> statement.contribution().claim())
                .toList();
    }

    private static VictimType victimType(Event event) {
        List<VictimType> types = claimsNewestFirst(event).stream()
                .map(Claim::victimType)
                .distinct()
                .toList();
        boolean prisoners = event.best().first().metric().counted() == Metric.Counted.PRISONERS;
        return prisoners && types.size() == 1 ? types.get(0) : event.known().victimType();
    }

    private static @Nullable String claimantSide(Event event) {
        Claim newest = event.best().first();
        return newest.metric().counted() == Metric.Counted.PRISONERS
                ? newest.claimantSide()
                : event.known().claimantSide();
    }

    private static @Nullable String claimants(Event event) {
        TreeSet<String> named = new TreeSet<>();
        claimsNewestFirst(event).stream()
                .map(Claim::claimant)
                .filter(Objects::nonNull)
                .forEach(named::add);
        return named.isEmpty() ? null : String.join("; ", named);
    }

    private static List<Evidence> evidence(Event event, String figureId) {
        List<Evidence> evidence = new ArrayList<>();
        for (Account account : event.accounts()) {
            for (Statement statement : account.statements()) {
                Contribution one = statement.contribution();
                evidence.add(new Evidence(one.claim().claimId(), figureId, Use.FIGURE));
                one.details().forEach(id -> evidence.add(new Evidence(id, figureId, Use.DETAIL)));
            }
        }
        for (Account whole : event.wholes()) {
            for (Statement statement : whole.statements()) {
                evidence.add(new Evidence(statement.contribution().claim().claimId(), figureId, Use.DETAIL));
                statement.contribution().details().forEach(id -> evidence.add(new Evidence(id, figureId, Use.DETAIL)));
            }
        }
        evidence.sort(Comparator.comparing(Evidence::claimId));
        return evidence;
    }
}
