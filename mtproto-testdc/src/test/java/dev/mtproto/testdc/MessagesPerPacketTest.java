package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.testdc.RawClient.Item;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class MessagesPerPacketTest {
  @Test
  void whatThereIsToSayComesInContainers() {
    assertThat(containersWithTheAnswersToTenPings(TestDataCenter.builder())).isPositive();
  }

  @Test
  void aDataCentreThatSendsOneMessageAPacketUsesNoContainers() {
    assertThat(containersWithTheAnswersToTenPings(TestDataCenter.builder().messagesPerPacket(1)))
        .isZero();
  }

  private static int containersWithTheAnswersToTenPings(TestDataCenterBuilder builder) {
    try (TestDataCenter dc = builder.start();
        RawClient client = RawClient.connect(dc)) {
      List<Item> pings = LongStream.range(0, 10).mapToObj(id -> client.item(new Ping(id))).toList();
      client.sendContainer(pings);
      int pongs = 0;
      while (pongs < pings.size()) {
        pongs += client.next().constructor() == Pong.ID ? 1 : 0;
      }
      return client.containers();
    }
  }

  @Test
  void noMessagesAPacketOrMoreThanItMayHaveAreRefused() {
    assertThatThrownBy(() -> TestDataCenter.builder().messagesPerPacket(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 messages in a packet");
    assertThatThrownBy(() -> TestDataCenter.builder().messagesPerPacket(1021))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1021 messages in a packet");
  }
}
