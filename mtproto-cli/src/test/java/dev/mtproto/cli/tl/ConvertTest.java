package dev.mtproto.cli.tl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.mtproto.cli.CommandRun;
import dev.mtproto.cli.Main;
import dev.mtproto.cli.io.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvertTest {
  private static final String PEER_HEX = "f8aead20010000000000000000000000";
  private static final String PEER_JSON =
      "{\"_\":\"inputPeerChannel\",\"channel_id\":1,\"access_hash\":\"0\"}";

  @Test
  void hexGivenAsAnArgumentIsPrintedAsJson() {
    assertThat(CommandRun.of("tl", "decode", PEER_HEX).out()).isEqualTo(PEER_JSON + "\n");
  }

  @Test
  void jsonGivenAsAnArgumentIsPrintedAsHex() {
    assertThat(CommandRun.of("tl", "encode", PEER_JSON).out()).isEqualTo(PEER_HEX + "\n");
  }

  @Test
  void withoutAnArgumentOrWithADashStandardInputIsRead() {
    String spaced = "F8AEAD20 01000000\n00000000 00000000\n";

    assertThat(CommandRun.withInput(spaced, "tl", "decode").out()).isEqualTo(PEER_JSON + "\n");
    assertThat(CommandRun.withInput(spaced, "tl", "decode", "-").out()).isEqualTo(PEER_JSON + "\n");
    assertThat(CommandRun.withInput(PEER_JSON + "\n", "tl", "encode").out())
        .isEqualTo(PEER_HEX + "\n");
  }

  @Test
  void allSampleVectorsHoldBothWaysLineByLine() throws IOException {
    List<Sample> samples = Sample.all();
    String hex = samples.stream().map(sample -> sample.hex() + "\n").collect(joining());
    String json = samples.stream().map(sample -> sample.json() + "\n").collect(joining());

    assertThat(samples).hasSizeGreaterThan(10);
    assertThat(CommandRun.withInput(hex, "tl", "decode", "--lines").out()).isEqualTo(json);
    assertThat(CommandRun.withInput(json, "tl", "encode", "--lines").out()).isEqualTo(hex);
  }

  @Test
  void badLinesAreReportedWithTheirNumberAndTheOthersConverted() {
    String input = PEER_HEX + "\nxyz\n" + PEER_HEX + "\nf8aead2001000000\n";

    CommandRun run = CommandRun.withInput(input, "tl", "decode", "--lines");

    assertThat(run.outLines()).containsExactly(PEER_JSON, PEER_JSON);
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("mtproto tl decode: line 2: no hex digit at"),
            line -> assertThat(line).startsWith("mtproto tl decode: line 4: ").contains("offset"),
            line -> assertThat(line).isEqualTo("mtproto tl decode: 2 lines were bad"));
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aBadLineOfJsonNamesThePathOfTheField() {
    String bad = PEER_JSON.replace("\"0\"", "\"zero\"");

    CommandRun run = CommandRun.withInput(bad + "\n" + PEER_JSON, "tl", "encode", "--lines");

    assertThat(run.outLines()).containsExactly(PEER_HEX);
    assertThat(run.err()).startsWith("mtproto tl encode: line 1: ").contains("access_hash");
  }

  @Test
  void anOutputThatNobodyReadsEndsTheWork() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream manyLines =
        new ByteArrayInputStream((PEER_HEX + "\n").repeat(10_000).getBytes(UTF_8));
    Streams streams =
        Streams.of(
            manyLines, new PrintStream(closed, true, UTF_8), new PrintStream(err, true, UTF_8));

    assertThat(Main.run(streams, "tl", "decode", "--lines")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("nobody reads the output").hasLineCount(1);
  }

  @Test
  void aDigitThatIsNoneIsNamedByItsPlace() {
    CommandRun run = CommandRun.of("tl", "decode", "f8ag");

    assertThat(run.err()).startsWith("mtproto tl decode: no hex digit at character 4");
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void linesWithAnArgumentAreRefused() {
    CommandRun run = CommandRun.of("tl", "decode", "--lines", PEER_HEX);

    assertThat(run.err()).contains("--lines reads standard input only");
    assertThat(run.exitCode()).isEqualTo(128);
  }

  /** A line of the sample vectors; the JSON without spaces between its tokens. */
  private record Sample(String json, String hex) {
    private static final JsonFactory FACTORY = new JsonFactory();

    static List<Sample> all() throws IOException {
      List<Sample> samples = new ArrayList<>();
      for (String line :
          Files.readAllLines(Path.of("src/test/resources/vectors/tl-layer71-sample.jsonl"))) {
        samples.add(parse(line));
      }
      return samples;
    }

    private static Sample parse(String line) throws IOException {
      StringWriter json = new StringWriter();
      String hex = "";
      try (JsonParser parser = FACTORY.createParser(line)) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String field = parser.currentName();
          parser.nextToken();
          if (field.equals("json")) {
            try (JsonGenerator generator = FACTORY.createGenerator(json)) {
              generator.copyCurrentStructure(parser);
            }
          } else if (field.equals("hex")) {
            hex = parser.getText();
          }
        }
      }
      return new Sample(json.toString(), hex);
    }
  }
}
