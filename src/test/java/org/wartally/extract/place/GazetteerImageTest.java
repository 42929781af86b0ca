package org.wartally.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class GazetteerImageTest {

    @Test
    void theImageInTheJarIsThatOfTheFiles() throws IOException {
        try (InputStream image = GazetteerImage.class.getResourceAsStream("gazetteer.image")) {
            assertThat(image.readAllBytes()).isEqualTo(bytes(new GazetteerFiles().standard()));
        }
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        byte[] written = bytes(GazetteerImage.standard());
        byte[] again = bytes(new GazetteerFiles(new DataInputStream(new ByteArrayInputStream(written))));
        assertThat(again).isEqualTo(written);
    }

    @Test
    void placesOfAUsersOwnAreAddedToTheImage() {
        GazetteerFiles own = GazetteerImage.standard().extra("own.tsv", "settlement\tUA-65\t\tNew Hamlet\n");
        Gazetteer gazetteer = own.gazetteer();
        assertThat(gazetteer.size()).isEqualTo(Gazetteer.standard().size() + 1);
        assertThat(gazetteer.version()).isNotEqualTo(Gazetteer.standard().version());
    }

    private static byte[] bytes(GazetteerFiles files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GazetteerImage.write(files, out);
        return out.toByteArray();
    }
}
