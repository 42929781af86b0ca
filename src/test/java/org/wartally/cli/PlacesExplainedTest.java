package org.wartally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.wartally.extract.Extractor;
import org.wartally.model.Report;

class PlacesExplainedTest {

    @Test
    void tellsWhyAPlaceWasTakenAndWhichNamesakesWereNot() {
        assertThat(explained("In Lebanon a bomb went off in Tripoli."))
                .contains("Places: 2")
                .contains("(LB-AS, settlement): its country is named in the report")
                .containsPattern("not .*\\(LY-TB, settlement\\)");
    }

    @Test
    void tellsWhatAPlaceDoesThatIsNoScene() {
        assertThat(explained("It was the third U.S. drone strike.")).contains("(US, country), origin: ");
    }

    @Test
    void aTextWithoutPlacesHasNone() {
        assertThat(explained("Nobody was hurt.")).isEqualToIgnoringNewLines("Places: 0");
    }

    private static String explained(String text) {
        StringWriter out = new StringWriter();
        Report report = new Report("r", null, null, null, null, "en", text);
        PrintWriter writer = new PrintWriter(out);
        new PlacesExplained(Extractor.standard().places(report)).print(writer);
        writer.flush();
        return out.toString();
    }
}
