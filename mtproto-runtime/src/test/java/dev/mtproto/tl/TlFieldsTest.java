package dev.mtproto.tl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TlFieldsTest {
  public record Sample(
      int pts,
      long accessHash,
      double lat,
      boolean silent,
      String md5Checksum,
      ByteString fileReference,
      int long_,
      @Nullable Sample replyTo,
      List<Sample> messages,
      List<Integer> ids)
      implements FieldsOnly {}

  private static Sample sample(int pts, @Nullable Sample replyTo, List<Sample> messages) {
    ByteString bytes = ByteString.of((byte) 1);
    return new Sample(pts, 2L, 1.5, true, "md5", bytes, 7, replyTo, messages, TlLists.ofInts(1, 2));
  }

  private final Sample inner = sample(5, null, List.of());
  private final TlFields fields = TlFields.of(sample(3, inner, List.of(inner)));

  @Test
  void fieldsAreReadByTheirTlNames() {
    assertThat(fields.getInt("pts")).isEqualTo(3);
    assertThat(fields.getLong("access_hash")).isEqualTo(2);
    assertThat(fields.getLong("pts")).isEqualTo(3);
    assertThat(fields.getDouble("lat")).isEqualTo(1.5);
    assertThat(fields.getBoolean("silent")).isTrue();
    assertThat(fields.getString("md5_checksum")).isEqualTo("md5");
    assertThat(fields.getBytes("file_reference").hex()).isEqualTo("01");
    assertThat(fields.getInt("long")).isEqualTo(7);
    assertThat(fields.getObject("reply_to")).isSameAs(inner);
    assertThat(fields.getFields("reply_to").getInt("pts")).isEqualTo(5);
    assertThat(fields.getObjects("messages")).containsExactly(inner);
    assertThat(fields.getList("ids", Integer.class)).containsExactly(1, 2);
  }

  @Test
  void anAbsentFieldIsThereButNull() {
    TlFields absent = TlFields.of(inner);

    assertThat(absent.has("reply_to")).isTrue();
    assertThat(absent.get("reply_to")).isNull();
    assertThat(absent.has("qts")).isFalse();
    assertThatThrownBy(() -> absent.getObject("reply_to"))
        .hasMessage("sample.reply_to is absent, not TlObject");
  }

  @Test
  void aWrongNameOrTypeIsSaid() {
    assertThatThrownBy(() -> fields.getInt("access_has"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sample has no field access_has; did you mean access_hash?");
    assertThatThrownBy(() -> fields.getInt("md5_checksum"))
        .hasMessage("sample.md5_checksum is String, not Integer");
    assertThatThrownBy(() -> fields.getObjects("ids"))
        .hasMessageContaining("not TlObject elements");
  }

  @Test
  void whatIsNoRecordIsRefused() {
    TlObject object = SampleLayer.LAYER.object("peerEmpty").buildObject();

    assertThatThrownBy(() -> TlFields.of(object)).hasMessageContaining("is no record");
  }
}
