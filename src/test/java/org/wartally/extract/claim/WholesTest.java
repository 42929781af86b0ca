package org.wartally.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wartally.model.Claim;
import org.wartally.model.Report;

/** What a number belongs to never belongs to that number: in a circle no claim would count. */
class WholesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soldier killed in the crossfire, one source said that two people were killed. Three were killed and two wounded.",
                "Farmer killed on the road, a doctor said that two people were killed. Three were killed and five wounded."
            })
    void aWholeIsNoPartOfItsPart(String text) {
        Report report = new Report("r1", "2025-05-25", null, null, null, "en", text);
        Map<String, Claim> claims = new ClaimReader()
                .read(report).claims().stream().collect(Collectors.toMap(Claim::claimId, Function.identity()));
        assertThat(claims.values())
                .allSatisfy(claim -> assertThat(isInCircle(claim, claims)).isFalse());
    }

    /** Of two numbers of two places that one is some of whose place is named, although the other stands nearer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shelling killed nine people in Sumy and six in Kharkiv. Three of those who died in Sumy were pupils.",
                "Shelling killed nine people in Sumy and six in Kharkiv. Three of the dead in Sumy were pupils.",
                "Shells wounded nine people in Sumy and six in Kharkiv. Three of the wounded in Sumy are in a coma."
            })
    void someOfThoseOfAPlaceAreOfItsNumber(String text) {
        Report report = new Report("r1", "2025-05-25", null, null, null, "en", text);
        List<Claim> claims = new ClaimReader().read(report).claims();
        assertThat(claims).hasSize(3);
        assertThat(claims.get(2).partOf()).isEqualTo(claims.get(0).claimId());
    }

    private static boolean isInCircle(Claim claim, Map<String, Claim> claims) {
        Set<String> met = new HashSet<>();
        Claim whole = claim;
        while (whole != null && met.add(whole.claimId())) {
            whole = whole.partOf() == null ? null : claims.get(whole.partOf());
        }
        return whole != null;
    }
}
