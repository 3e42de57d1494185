package dev.mtproto.internal.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mtproto.tl.TlWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TranscoderRequestTest {
  private static final int GET_DIALOGS = 0x191ba9c5;
  private static final int SEND_MESSAGE = 0xfa88427a;
  private static final int PEER_EMPTY = 0x7f3b18ea;
  private static final int PEER_USER = 0x7b8e7de6;
  private static final int PEER_CHANNEL = 0x20adaef8;

  private final Transcoder transcoder = new Transcoder(Layers.LAYER_71);

  @Test
  void dialogsWithNothingButAPeerHaveZeroesForTheRest() {
    byte[] tl = toTl("MessagesGetDialogs", new Fields().message(5, peerEmpty()));
    assertThat(tl).isEqualTo(tl(GET_DIALOGS, 0, 0, 0, PEER_EMPTY, 0));
  }

  @Test
  void fieldsMayComeInAnyOrder() {
    Fields request =
        new Fields().number(6, 20).message(5, peerEmpty()).number(4, 7).number(3, 9).number(1, 1);
    assertThat(toTl("MessagesGetDialogs", request))
        .isEqualTo(tl(GET_DIALOGS, 1, 9, 7, PEER_EMPTY, 20));
  }

  @Test
  void theLastOfANumberCountsAndUnknownFieldsAreIgnored() {
    Fields request =
        new Fields()
            .number(6, 1)
            .text(99, "unknown")
            .tag(98, 3)
            .number(1, 5)
            .tag(98, 4)
            .text(6, "a number's field with another wire type is unknown too")
            .message(5, peerEmpty())
            .number(6, 2);
    assertThat(toTl("MessagesGetDialogs", request))
        .isEqualTo(tl(GET_DIALOGS, 0, 0, 0, PEER_EMPTY, 2));
  }

  @Test
  void piecesOfOneObjectAreMerged() {
    Fields user = new Fields().message(4, new Fields().number(1, 5));
    Fields hash = new Fields().message(4, new Fields().number(2, 6));
    Fields request = new Fields().message(5, user).number(6, 3).message(5, hash);
    assertThat(toTl("MessagesGetDialogs", request))
        .isEqualTo(tl(GET_DIALOGS, 0, 0, 0, PEER_USER, 5, 6, 0, 3));
  }

  @Test
  void ofSeveralConstructorsTheLastCounts() {
    Fields channel = new Fields().number(1, 8);
    Fields peer =
        new Fields()
            .message(5, new Fields().number(1, 7).number(2, 9))
            .message(4, new Fields().number(1, 5))
            .message(5, channel);
    assertThat(toTl("MessagesGetDialogs", new Fields().message(5, peer)))
        .isEqualTo(tl(GET_DIALOGS, 0, 0, 0, PEER_CHANNEL, 8, 0, 0, 0));
  }

  @Test
  void missingObject_isNamed() {
    assertThatThrownBy(() -> toTl("MessagesGetDialogs", new Fields()))
        .isInstanceOf(TranscodeException.class)
        .hasMessage("OffsetPeer is missing");
    Fields media = new Fields().message(2, new Fields());
    assertThatThrownBy(
            () -> toTl("MessagesSendMedia", new Fields().message(5, peerEmpty()).message(7, media)))
        .hasMessage("Media.PredInputMediaUploadedPhoto.File is missing");
  }

  @Test
  void objectWithoutAConstructor_isNamed() {
    assertThatThrownBy(
            () -> toTl("MessagesGetDialogs", new Fields().message(5, new Fields().number(77, 1))))
        .hasMessage("OffsetPeer has none of the constructors of TypeInputPeer");
  }

  @Test
  void aFlagSetWithoutItsObject_isNamed() {
    Fields request = new Fields().number(1, 1 << 2).message(6, peerEmpty()).text(8, "hi");
    assertThatThrownBy(() -> toTl("MessagesSendMessage", request))
        .hasMessage("ReplyMarkup is missing");
  }

  @Test
  void aFlagSetWithoutItsNumberMeansZero() {
    Fields request = new Fields().number(1, 1).message(6, peerEmpty()).text(8, "hi").number(9, 4);
    assertThat(toTl("MessagesSendMessage", request))
        .isEqualTo(tl(SEND_MESSAGE, 1, PEER_EMPTY, 0, "hi", 4, 0));
  }

  @Test
  void aFieldWhoseFlagIsNotSetIsNotSent() {
    Fields request = new Fields().message(6, peerEmpty()).number(7, 12).number(9, 4);
    assertThat(toTl("MessagesSendMessage", request))
        .isEqualTo(tl(SEND_MESSAGE, 0, PEER_EMPTY, "", 4, 0));
  }

  @Test
  void aFieldThatIsNotSentIsSaidOnce() {
    List<String> said = new ArrayList<>();
    Transcoder telling =
        new Transcoder(Layers.LAYER_71, 1_000, (message, field) -> said.add(message + "." + field));
    MethodPlan method = Objects.requireNonNull(telling.method("MessagesSendMessage"));
    Fields peerAndReply = new Fields().message(6, peerEmpty()).number(7, 12);
    telling.requestToTl(method, peerAndReply.toByteArray());
    telling.requestToTl(method, peerAndReply.toByteArray());
    assertThat(said).containsExactly("ReqMessagesSendMessage.ReplyToMsgId");
    telling.requestToTl(method, new Fields().number(1, 1).message(6, peerEmpty()).toByteArray());
    assertThat(said).as("what is not set is not said").hasSize(1);
  }

  @Test
  void textThatIsNotUtf8IsRepaired() {
    byte[] broken = {'a', (byte) 0xff, 'b'};
    Fields request = new Fields().message(6, peerEmpty()).bytes(8, broken);
    assertThat(toTl("MessagesSendMessage", request))
        .isEqualTo(tl(SEND_MESSAGE, 0, PEER_EMPTY, "a\uFFFDb", 0, 0));
  }

  @Test
  void numbersOfAVectorMayBePackedOrNot() {
    byte[] packed = {1, 2, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x0f};
    Fields request = new Fields().number(1, 9).bytes(1, packed).number(5, 5).number(1, 3);
    assertThat(toTl("MessagesGetMessages", request))
        .isEqualTo(tl(0x4222fa74, 0x1cb5c415, 5, 9, 1, 2, -1, 3));
  }

  @Test
  void aCallWithinACallIsUnpackedByTheLastWordOfItsName() {
    Fields query = new Fields().text(1, "any.host/other.ReqHelpGetConfig");
    TranscodedCall call =
        transcode("InvokeWithLayer", new Fields().number(1, 71).message(2, query));
    assertThat(call.tl()).isEqualTo(tl(0xda9b0d0d, 71, 0xc4f9186b));
    assertThat(call.methods())
        .extracting(MethodPlan::tlName)
        .containsExactly("invokeWithLayer", "help.getConfig");
  }

  @Test
  void aCallOfWhatIsNoMethod_isRefused() {
    Fields query = new Fields().text(1, "type.googleapis.com/mtproto.PredInputPeerSelf");
    assertThatThrownBy(() -> transcode("InvokeWithLayer", new Fields().message(2, query)))
        .hasMessage("Query holds no request of this layer: PredInputPeerSelf");
  }

  @Test
  void callsNestedWithoutEnd_areRefused() {
    Fields query = new Fields().text(1, "a.ReqHelpGetConfig");
    for (int i = 0; i < 200; i++) {
      Fields outer = new Fields().message(1, query);
      query = new Fields().text(1, "a.ReqInvokeWithoutUpdates").bytes(2, outer.toByteArray());
    }
    Fields endless = new Fields().message(1, query);
    assertThatThrownBy(() -> transcode("InvokeWithoutUpdates", endless))
        .hasMessageEndingWith("is nested deeper than 128");
  }

  @Test
  void whatWouldBecomeTooLong_isRefused() {
    Transcoder narrow = new Transcoder(Layers.LAYER_71, 1000);
    MethodPlan method = Objects.requireNonNull(narrow.method("MessagesGetMessages"));
    byte[] request = new Fields().bytes(1, new byte[400]).toByteArray();
    assertThatThrownBy(() -> narrow.requestToTl(method, request))
        .hasMessage("is longer than 1000 bytes in TL");
  }

  @Test
  void garbage_isRefusedWithNothingButAMessage() {
    Random random = new Random(7);
    RandomTl values = new RandomTl(Layers.LAYER_71, 7);
    for (int i = 0; i < 20_000; i++) {
      MethodPlan method = transcoder.methods().get(i % transcoder.methods().size());
      byte[] tl =
          values.combinator(Objects.requireNonNull(Layers.LAYER_71.combinator(method.tlName())));
      byte[] proto = transcoder.requestToProto(tl);
      for (int change = 0; change < 3 && proto.length > 0; change++) {
        proto[random.nextInt(proto.length)] = (byte) random.nextInt();
      }
      byte[] cut = Arrays.copyOf(proto, random.nextInt(proto.length + 1));
      Throwable thrown = catchThrowable(() -> transcoder.requestToTl(method, cut));
      assertThat(thrown == null || thrown instanceof TranscodeException).as("%s", thrown).isTrue();
    }
  }

  private static Fields peerEmpty() {
    return new Fields().message(1, new Fields());
  }

  private byte[] toTl(String rpc, Fields request) {
    return transcode(rpc, request).tl();
  }

  private TranscodedCall transcode(String rpc, Fields request) {
    MethodPlan method = Objects.requireNonNull(transcoder.method(rpc));
    return transcoder.requestToTl(method, request.toByteArray());
  }

  /** Ints and strings. */
  private static byte[] tl(Object... values) {
    TlWriter writer = new TlWriter();
    for (Object value : values) {
      if (value instanceof Integer number) {
        writer.writeInt(number);
      } else {
        writer.writeString((String) value);
      }
    }
    return writer.toByteArray();
  }
}
