package dev.mtproto.layer71;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import dev.mtproto.tl.json.TlJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects and calls of layer 71 with their bytes, made by another implementation. */
class TlSampleTest {
  private static final TlJson JSON = TlJson.of(Layer71.LAYER);

  /** One line of the sample. */
  record Sample(String name, String json, byte[] bytes) {
    static Sample of(String line) {
      int json = line.indexOf("\"json\": ") + 8;
      int hex = line.lastIndexOf(", \"hex\": \"");
      return new Sample(
          line.substring(8, line.indexOf('"', 8)),
          line.substring(json, hex),
          HexFormat.of().parseHex(line, hex + 10, line.length() - 2));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Sample> samples() throws IOException {
    try (InputStream stream = TlSampleTest.class.getResourceAsStream("tl-sample.jsonl");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return lines.lines().map(Sample::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bytesAreShownAsTheirJson(Sample sample) throws IOException {
    assertThat(tokens(JSON.toJson(sample.bytes()))).isEqualTo(tokens(sample.json()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void jsonIsWrittenAsItsBytes(Sample sample) {
    assertThat(JSON.toTl(sample.json())).isEqualTo(sample.bytes());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theRecordIsWrittenAsTheBytesThatItWasReadFrom(Sample sample) {
    TlObject value = TlCodecs.OBJECT.decode(sample.bytes(), Layer71.LAYER);
    TlWriter writer = new TlWriter();
    writer.writeObject(value);

    assertThat(value.tlName()).isEqualTo(sample.name());
    assertThat(writer.toByteArray()).isEqualTo(sample.bytes());
    assertThat(JSON.fromJson(sample.json())).isEqualTo(value);
  }

  /** What a text says, however its numbers and spaces are written. */
  private static List<Object> tokens(String json) throws IOException {
    List<Object> tokens = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tokens.add(token);
        tokens.add(token.isNumeric() ? parser.getDoubleValue() : parser.getText());
      }
    }
    return tokens;
  }
}
