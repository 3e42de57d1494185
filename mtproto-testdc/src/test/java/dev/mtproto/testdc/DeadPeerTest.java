package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.Transport;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A peer that is gone while its connection stays. */
@Timeout(60)
final class DeadPeerTest {
  private final TestDataCenter dc = TestDataCenter.start();

  @AfterEach
  void close() {
    dc.close();
  }

  static List<Arguments> deaths() {
    return List.of(
        Arguments.of(Fault.silence(), Transport.intermediate()),
        Arguments.of(Fault.halfOpen(4), Transport.intermediate()),
        Arguments.of(Fault.halfOpen(100), Transport.intermediate()),
        Arguments.of(Fault.silence(), Transport.paddedIntermediate().obfuscated()),
        Arguments.of(Fault.silence(), Transport.full()),
        Arguments.of(Fault.silence(), Transport.webSocket()));
  }

  @ParameterizedTest
  @MethodSource("deaths")
  void aPeerThatSaysNothingIsLeftForAnotherConnectionAndTheCallAnswered(
      Fault death, Transport transport) {
    CallLog log = dc.recordCalls();
    try (MtprotoClient client =
        MtprotoClient.builder(Layer71.LAYER)
            .app(17, "hash")
            .dataCenters(dc.dataCenters())
            .transport(transport)
            .pings(Duration.ofMillis(300), Duration.ofMillis(900))
            .connect()) {
      client.call(new GetNearestDc());
      dc.faults().inject(death, When.once());
      dc.dropConnections();

      assertThat(client.call(new GetNearestDc()).thisDc()).isEqualTo(dc.dcId());
    }
    assertThat(log.executed(GetNearestDc.class)).isEqualTo(2);
    assertThat(log.executedTwice()).isEmpty();
    assertThat(dc.handshakes()).isEqualTo(1);
  }
}
