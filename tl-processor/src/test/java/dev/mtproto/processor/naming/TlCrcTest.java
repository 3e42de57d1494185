package dev.mtproto.processor.naming;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TlCrcTest {
  private static final Pattern ID = Pattern.compile("^[^\\s#]+#([0-9a-f]+) .*");

  @ParameterizedTest
  @CsvSource({"api-layer71.tl, 820", "api-layer190.tl, 2025", "mtproto.tl, 50"})
  void idOfEveryLineOfTheSchemasIsItsCrc(String schema, int lines) throws IOException {
    List<String> declared = lines(schema).stream().filter(l -> ID.matcher(l).matches()).toList();

    assertThat(declared)
        .hasSize(lines)
        .allSatisfy(line -> assertThat(TlCrc.of(line)).isEqualTo(id(line)));
  }

  @Test
  void idAndSemicolonMayBeLeftOut() {
    assertThat(TlCrc.of("inputPeerChat chat_id:int = InputPeer")).isEqualTo(0x179be863);
  }

  @Test
  void flagsThatAreTrueDoNotCount() {
    assertThat(TlCrc.normalise("a#1 flags:# b:flags.0?true c:flags.1?bytes d:true = Vector<int>;"))
        .isEqualTo("a flags:# c:flags.1?string d:true = Vector int");
  }

  @Test
  void bytesAreStringsButNotAsAPartOfAName() {
    assertThat(TlCrc.normalise("a bytes:bytes b:bytesMore = A"))
        .isEqualTo("a bytes:string b:bytesMore = A");
  }

  @Test
  void genericTypeLosesItsBraces() {
    assertThat(TlCrc.of("invokeAfterMsg {X:Type} msg_id:long query:!X = X;")).isEqualTo(0xcb9f372d);
  }

  private static int id(String line) {
    Matcher matcher = ID.matcher(line);
    assertThat(matcher.matches()).isTrue();
    return Integer.parseUnsignedInt(matcher.group(1), 16);
  }

  private static List<String> lines(String schema) throws IOException {
    try (InputStream in = TlCrcTest.class.getResourceAsStream("/schema/" + schema)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), US_ASCII).lines().toList();
    }
  }
}
