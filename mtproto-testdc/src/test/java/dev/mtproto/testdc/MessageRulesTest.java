package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.message.ContainerReader;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.service.BadMsgNotification;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.testdc.RawClient.Item;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MessageRulesTest {
  private final TestDataCenter dc = TestDataCenter.start();
  private final CallLog log = dc.recordCalls();
  private final RawClient client = RawClient.connect(dc);

  @BeforeEach
  void beginSession() {
    client.call(new GetNearestDc());
  }

  @AfterEach
  void close() {
    assertThat(log.executed()).as("calls executed, the first alone").isEqualTo(1);
    client.close();
    dc.close();
  }

  @Test
  void anIdOfThePastIsTooLow() {
    assertRefused(call(idAt(Duration.ofSeconds(-301)), 3), 16);
  }

  @Test
  void anIdOfTheFutureIsTooHigh() {
    assertRefused(call(idAt(Duration.ofSeconds(32)), 3), 17);
  }

  @Test
  void anIdThatIsNotAClientsIsRefused() {
    assertRefused(call(client.nextId() | 1, 3), 18);
  }

  @Test
  void aContainerWithTheIdOfAMessageIsRefused() {
    Item ping = client.item(new Ping(1));
    client.send(ping);
    client.sendContainer(ping.id(), List.of());

    assertThat(refusal(ping.id())).isEqualTo(19);
  }

  @Test
  void aSequenceNumberAsLowAsBeforeIsRefused() {
    assertRefused(call(client.nextId(), 1), 32);
  }

  @Test
  void aSequenceNumberAboveANewerMessagesIsRefused() {
    long earlier = client.nextId();
    client.send(client.item(new Ping(1)));

    assertRefused(call(earlier, 3), 33);
  }

  @Test
  void anAcknowledgementIsNotContentRelated() {
    assertRefused(new Item(client.nextId(), 3, new MsgsAck(List.of())), 34);
  }

  @Test
  void aCallIsContentRelated() {
    assertRefused(call(client.nextId(), 2), 35);
  }

  @Test
  void anotherSaltIsRefusedAndTheGoodOneTold() {
    long good = client.salt();
    client.setSalt(good + 1);
    Item call = call(client.nextId(), 3);
    client.send(call);
    BadMsgNotification.ServerSalt refusal =
        (BadMsgNotification.ServerSalt)
            BadMsgNotification.tlCodec()
                .decode(client.next(BadMsgNotification.ServerSalt.ID).body());

    assertThat(refusal.badMsgId()).isEqualTo(call.id());
    assertThat(refusal.badMsgSeqno()).isEqualTo(3);
    assertThat(refusal.errorCode()).isEqualTo(48);
    assertThat(refusal.newServerSalt()).isEqualTo(good);
    client.setSalt(good);
  }

  @Test
  void aMalformedContainerIsRefused() {
    assertRefused(new Item(client.nextId(), 2, brokenContainer()), 64);
  }

  @Test
  void aContainerHoldsOlderMessagesOnly() {
    long id = client.nextId();
    Item newer = client.item(new GetNearestDc());
    client.sendContainer(id, List.of(newer));

    assertThat(refusal(id)).isEqualTo(64);
  }

  private static Item call(long id, int seqNo) {
    return new Item(id, seqNo, new GetNearestDc());
  }

  private static long idAt(Duration fromNow) {
    return MessageIds.at(Instant.now().plus(fromNow));
  }

  private void assertRefused(Item item, int code) {
    client.send(item);
    assertThat(refusal(item.id())).isEqualTo(code);
  }

  /** The code of the notice about this message. */
  private int refusal(long messageId) {
    BadMsgNotification refusal =
        BadMsgNotification.tlCodec().decode(client.next(BadMsgNotification.Regular.ID).body());
    assertThat(refusal.badMsgId()).isEqualTo(messageId);
    return refusal.errorCode();
  }

  private static TlObject brokenContainer() {
    return new TlObject() {
      @Override
      public int tlId() {
        return ContainerReader.ID;
      }

      @Override
      public String tlName() {
        return "msg_container";
      }

      @Override
      public void tlWrite(TlWriter writer) {
        writer.writeInt(ContainerReader.ID);
        writer.writeInt(2);
        writer.writeLong(4);
      }
    };
  }
}
