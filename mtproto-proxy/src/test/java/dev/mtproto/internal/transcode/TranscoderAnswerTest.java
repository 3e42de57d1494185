package dev.mtproto.internal.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TranscoderAnswerTest {
  private static final int BOOL_TRUE = 0x997275b5;

  private final Transcoder transcoder = new Transcoder(Layers.LAYER_71);

  @Test
  void boolIsAMessageOfTwo() {
    TlWriter answer = new TlWriter();
    answer.writeInt(BOOL_TRUE);
    assertThat(toProto("AuthLogOut", answer))
        .isEqualTo(new Fields().message(2, new Fields()).toByteArray());
  }

  @Test
  void vectorOfNumbersIsPacked() {
    TlWriter answer = new TlWriter();
    answer.writeVectorHeader(2);
    answer.writeInt(3);
    answer.writeInt(300);
    byte[] packed = {3, (byte) 0xac, 2};
    assertThat(toProto("ContactsExportCard", answer))
        .isEqualTo(new Fields().bytes(1, packed).toByteArray());
  }

  @Test
  void theResultOfACallWithinACallIsAnAny() throws InvalidProtocolBufferException {
    TlWriter query = new TlWriter();
    query.writeInt(0xbf9459b7);
    query.writeInt(0x5717da40);
    TlWriter answer = new TlWriter();
    answer.writeBool(true);
    TranscodedCall call = transcoder.inspect(query.toByteArray());
    Any any = Any.parseFrom(transcoder.answerToProto(call, answer.toByteArray()));
    assertThat(any.getTypeUrl()).isEqualTo("type.googleapis.com/mtproto.TypeBool");
    assertThat(any.getValue().toByteArray())
        .isEqualTo(new Fields().message(2, new Fields()).toByteArray());
  }

  @Test
  void aCallWithoutParametersLeavesNothingInItsAny() {
    TlWriter call = new TlWriter();
    call.writeInt(0xbf9459b7);
    call.writeInt(0x5717da40);
    Fields query = new Fields().text(1, "type.googleapis.com/mtproto.ReqAuthLogOut");
    assertThat(transcoder.requestToProto(call.toByteArray()))
        .isEqualTo(new Fields().message(1, query).toByteArray());
  }

  @Test
  void textCutInTheMiddleOfACharacterIsRepaired() {
    byte[] cut = Arrays.copyOf("aé".getBytes(StandardCharsets.UTF_8), 2);
    TlWriter answer = new TlWriter();
    answer.writeInt(0x8e1a1775);
    answer.writeBytes(cut, 0, cut.length);
    answer.writeInt(1);
    answer.writeInt(2);
    Fields expected = new Fields().text(1, "a\uFFFD").number(2, 1).number(3, 2);
    assertThat(toProto("HelpGetNearestDc", answer))
        .isEqualTo(new Fields().message(1, expected).toByteArray());
  }

  @Test
  void anAnswerOfAnotherType_isRefusedWithItsPlace() {
    TlWriter answer = new TlWriter();
    answer.writeInt(BOOL_TRUE);
    assertThatThrownBy(() -> toProto("HelpGetNearestDc", answer))
        .isInstanceOf(TlFormatException.class)
        .hasMessage("unknown constructor 0x997275b5 of TypeNearestDc at offset 0");
  }

  @Test
  void bytesAfterTheAnswer_areRefused() {
    TlWriter answer = new TlWriter();
    answer.writeInt(BOOL_TRUE);
    answer.writeInt(0);
    assertThatThrownBy(() -> toProto("AuthLogOut", answer))
        .hasMessage("4 bytes too many at offset 4");
  }

  @Test
  void garbage_isRefusedWithNothingButAnOffset() {
    Random random = new Random(9);
    RandomTl values = new RandomTl(Layers.LAYER_71, 9);
    for (int i = 0; i < 20_000; i++) {
      MethodPlan method = transcoder.methods().get(i % transcoder.methods().size());
      byte[] tl =
          values.combinator(Objects.requireNonNull(Layers.LAYER_71.combinator(method.tlName())));
      tl[random.nextInt(tl.length)] = (byte) random.nextInt();
      byte[] cut = Arrays.copyOf(tl, random.nextInt(tl.length + 1));
      Throwable thrown = catchThrowable(() -> transcoder.requestToProto(cut));
      assertThat(thrown == null || thrown instanceof TlFormatException).as("%s", thrown).isTrue();
    }
  }

  @Test
  void constructorsOfSeveralTypesHaveTheNumbersThatTheyAreGiven() {
    ObjectTranscoder updates =
        transcoder.oneOf("Update", Map.of("updatesTooLong", 30, "updateShort", 4));
    TlWriter tooLong = new TlWriter();
    tooLong.writeInt(0xe317af7e);
    assertThat(updates.toProto(tooLong.toByteArray()))
        .isEqualTo(new Fields().message(30, new Fields()).toByteArray());
    TlWriter other = new TlWriter();
    other.writeInt(BOOL_TRUE);
    assertThat(updates.toProto(other.toByteArray())).isNull();
  }

  private byte[] toProto(String rpc, TlWriter answer) {
    MethodPlan method = Objects.requireNonNull(transcoder.method(rpc));
    TlWriter call = new TlWriter();
    call.writeInt(method.request().id);
    return transcoder.answerToProto(transcoder.inspect(call.toByteArray()), answer.toByteArray());
  }
}
