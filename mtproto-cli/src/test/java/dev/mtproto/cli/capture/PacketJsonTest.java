package dev.mtproto.cli.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.internal.crypto.AesIge;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.MessageKeys;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.Gzip;
import dev.mtproto.layer71.DocumentAttribute;
import dev.mtproto.layer71.ExportedChatInvite;
import dev.mtproto.layer71.InputFile;
import dev.mtproto.layer71.InputGeoPoint;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.auth.SendInvites;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class PacketJsonTest {
  private static final byte[] KEY = new byte[256];

  static {
    Arrays.fill(KEY, (byte) 3);
  }

  private final Credentials credentials = Credentials.memory();

  PacketJsonTest() {
    credentials.save(SavedSession.builder("localhost", 1, ByteString.of(KEY)).build());
  }

  @Test
  void aPacketOfThePredecessorsMtproto1IsOpened() {
    assertThat(lines(sealed(true, answer(user())), false))
        .isEqualTo(
            "{\"number\":7,\"at\":\"1970-01-01T00:00:09Z\",\"direction\":\"in\",\"msg_id\":\"5\","
                + "\"seq_no\":1,\"message\":{\"_\":\"rpc_result\",\"req_msg_id\":\"12\",\"result\":"
                + "{\"_\":\"user\",\"id\":1,\"access_hash\":\"***\",\"first_name\":\"***\"}}}\n");
  }

  @Test
  void theSameInMtproto2HidesNothingIfToldSo() {
    assertThat(lines(sealed(false, answer(user())), true))
        .contains("\"access_hash\":\"77\",\"first_name\":\"Ada\"");
  }

  @Test
  void aPackedAnswerIsUnpacked() {
    assertThat(lines(sealed(false, answer(Gzip.pack(user()))), true)).contains("\"Ada\"");
  }

  @Test
  void ofWhatIsNotUnderstoodOnlyTheLengthIsShown() {
    byte[] strange = "odd secret".repeat(2).getBytes(UTF_8);

    assertThat(lines(sealed(false, strange), true))
        .contains("\"message\":{\"undecoded_bytes\":20,\"why\":\"unknown")
        .doesNotContain("secret");
  }

  @Test
  void textsAndPlacesAreHiddenWhateverTheirNamesAreAndInVectorsToo() {
    List<TlObject> telling =
        List.of(
            new InputFile.Regular(1, 1, "filesecret.txt", "md5secret"),
            new DocumentAttribute.Audio(false, 5, "titlesecret", "artistsecret", null),
            new ExportedChatInvite.ChatInviteExported("https://t.me/joinchat/secret"),
            new InputGeoPoint.Regular(12.25, 13.5),
            new SendInvites(List.of("onesecret", "twosecret"), "textsecret"));

    for (TlObject object : telling) {
      assertThat(lines(sealed(false, bytes(object)), false))
          .contains("\"_\":\"" + object.tlName() + "\"", "***")
          .doesNotContain("secret", "12.25", "13.5");
    }
  }

  @Test
  void aPacketWithoutItsKeyIsMentioned() {
    byte[] packet = sealed(false, answer(user()));
    packet[0]++;

    assertThat(lines(packet, true))
        .contains("encrypted with a key that the credentials do not have");
    packet[0]--;
    packet[40]++;
    assertThat(lines(packet, true)).contains("not sealed with its key");
  }

  @Test
  void aTransportErrorIsItsCode() {
    assertThat(lines(new byte[] {0x6c, (byte) 0xfe, -1, -1}, false))
        .contains("\"transport_error\":-404");
    assertThat(lines(new byte[] {1, 2}, false)).contains("\"too short\"");
  }

  private String lines(byte[] packet, boolean revealing) {
    return new PacketJson(Layer71.LAYER, new KnownKeys(credentials), revealing)
        .lines(new Packet(7, Instant.ofEpochSecond(9), false, packet));
  }

  private static byte[] user() {
    return bytes(User.Regular.builder().id(1).accessHash(77L).firstName("Ada").build());
  }

  private static byte[] bytes(TlObject object) {
    TlWriter writer = new TlWriter();
    writer.writeObject(object);
    return writer.toByteArray();
  }

  /** An answer to message 12. */
  private static byte[] answer(byte[] result) {
    TlWriter writer = new TlWriter();
    writer.writeInt(0xf35c6d01);
    writer.writeLong(12);
    writer.writeRaw(result, 0, result.length);
    return writer.toByteArray();
  }

  /** Seals as the server does, by the definitions of MTProto 1.0 or 2.0. */
  private static byte[] sealed(boolean first, byte[] body) {
    int length = 32 + body.length;
    int padding = first ? (16 - length % 16) % 16 : 12 + (32 - (length + 12) % 16) % 16;
    ByteBuffer plain = ByteBuffer.allocate(length + padding).order(ByteOrder.LITTLE_ENDIAN);
    plain.putLong(1).putLong(2).putLong(5).putInt(1).putInt(body.length).put(body);
    AuthKey key = AuthKey.of(KEY);
    MessageKeys keys =
        first ? MessageKeys.v1(key, Sender.SERVER) : MessageKeys.v2(key, Sender.SERVER);
    byte[] packet = new byte[24 + plain.capacity()];
    ByteBuffer.wrap(packet).order(ByteOrder.LITTLE_ENDIAN).putLong(key.id());
    keys.compute(plain.array(), 0, first ? length : plain.capacity(), packet, 8);
    keys.derive(packet, 8);
    new AesIge()
        .encrypt(keys.aesKey(), keys.aesIv(), plain.array(), 0, packet, 24, plain.capacity());
    return packet;
  }
}
