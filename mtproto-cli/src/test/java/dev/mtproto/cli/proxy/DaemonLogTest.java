package dev.mtproto.cli.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.mtproto.error.MtprotoException;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.proxy.ProxyClient;
import dev.mtproto.proxy.access.MethodRules;
import dev.mtproto.proxy.access.TokenFile;
import dev.mtproto.testdc.TestDataCenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a daemon tells whoever reads its log, and what it keeps to itself. */
class DaemonLogTest {
  private static final String SAID = "what nobody else shall read";
  private static final Pattern KEPT =
      Pattern.compile("\"(?:auth_key|salt|api_hash|phone)\" *: *\"([^\"]+)\"");

  private final Path folder;

  DaemonLogTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void asText_eachCallIsALineWithKeysAndValues() throws Exception {
    assertThat(logOfACallAndARefusal())
        .containsPattern(
            "(?m)^\\d{4}-\\d\\d-\\d\\dT\\S+ INFO audit - client=bot account=default"
                + " method=messages.sendMessage status=OK micros=\\d+ call$")
        .containsPattern(
            "(?m)INFO audit - client=127\\S+ method=mtproto.v1.Session/Call"
                + " status=UNAUTHENTICATED refused$")
        .containsPattern(
            "(?m)INFO audit - client=bot method=mtproto.v1.Session/Call"
                + " status=NOT_FOUND refused$");
  }

  @Test
  void asJson_eachEventIsAnObjectOnALine() throws Exception {
    List<Map<String, Object>> events = events(logOfACallAndARefusal("--log-format", "json"));
    assertThat(events).allSatisfy(event -> assertThat(event).containsKeys("time", "level"));
    Map<String, Object> call = event(events, "call");
    assertThat(call)
        .containsEntry("level", "INFO")
        .containsEntry("logger", "mtprotod.audit")
        .containsEntry("client", "bot")
        .containsEntry("account", "default")
        .containsEntry("method", "messages.sendMessage")
        .containsEntry("status", "OK");
    assertThat(call.get("micros")).isInstanceOf(Long.class);
    assertThat(event(events, "refused"))
        .containsEntry("client", "bot")
        .containsEntry("status", "NOT_FOUND");
  }

  /** Has a message written and somebody refused; checks that the log has nothing secret. */
  private String logOfACallAndARefusal(String... options) throws Exception {
    Path secrets = folder.resolve("credentials.json");
    Path tokens = folder.resolve("tokens.json");
    String token = new TokenFile(tokens).create("bot", MethodRules.standard(), 0);
    List<String> all = new ArrayList<>(List.of("--verbose", "--tokens", tokens.toString()));
    all.addAll(List.of(options));
    try (TestDataCenter dc = TestDataCenter.start()) {
      DaemonProcess.signIn(dc, secrets);
      try (DaemonProcess daemon = DaemonProcess.start(dc, secrets, all.toArray(String[]::new))) {
        say(daemon, "default", token);
        assertThatThrownBy(() -> say(daemon, "nobodys", token))
            .isInstanceOf(MtprotoException.class);
        assertThatThrownBy(() -> say(daemon, "default", "mtp_wrong"))
            .isInstanceOf(MtprotoException.class);
        assertThat(daemon.stop()).isZero();
        String log = daemon.log();
        assertThat(log).doesNotContain(SAID).doesNotContain("mtp_");
        assertThat(secrets(secrets)).hasSize(4).noneMatch(log::contains);
        return log;
      }
    }
  }

  private static void say(DaemonProcess daemon, String account, String token) {
    try (ProxyClient client =
        ProxyClient.builder("127.0.0.1:" + daemon.port()).account(account).token(token).connect()) {
      client.call(
          SendMessage.builder().peer(new InputPeer.Self()).message(SAID).randomId(7).build());
    }
  }

  private static List<String> secrets(Path file) throws IOException {
    return KEPT.matcher(Files.readString(file))
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }

  private static Map<String, Object> event(List<Map<String, Object>> events, String message) {
    return events.stream()
        .filter(event -> message.equals(event.get("message")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event '" + message + "' in " + events));
  }

  private static List<Map<String, Object>> events(String log) {
    return log.lines().map(DaemonLogTest::event).toList();
  }

  private static Map<String, Object> event(String line) {
    Map<String, Object> fields = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      assertThat(parser.nextToken()).as(line).isEqualTo(JsonToken.START_OBJECT);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        boolean number = parser.nextToken() == JsonToken.VALUE_NUMBER_INT;
        fields.put(name, number ? (Object) parser.getLongValue() : parser.getText());
      }
      assertThat(parser.nextToken()).as(line).isNull();
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
    return fields;
  }
}
