package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.crypto.RsaPrivateKey;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.messages.GetAllChats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LifecycleTest {
  @Test
  void afterClosingNoThreadIsLeft() {
    TestDataCenter dc = TestDataCenter.builder().dcId(77).start();
    RawClient client = RawClient.connect(dc);
    client.call(new GetNearestDc());

    dc.close();

    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("testdc77-"));
    client.awaitEnd();
    client.close();
  }

  @Test
  void aRestartKeepsPortKeysAndWhoIsSignedIn() {
    try (TestDataCenter dc = TestDataCenter.start();
        RawClient client = RawClient.signedIn(dc, dc.world().accounts().get(0))) {
      int port = dc.port();
      dc.restart();
      client.awaitEnd();

      assertThat(dc.port()).isEqualTo(port);
      try (RawClient back = client.reconnected()) {
        assertThat(back.call(new GetAllChats(List.of()))).isNotNull();
      }
      assertThat(dc.handshakes()).isEqualTo(1);
    }
  }

  @Test
  void forgottenKeysAreATransportError() {
    try (TestDataCenter dc = TestDataCenter.start();
        RawClient client = RawClient.connect(dc)) {
      dc.forgetKeys();
      client.send(new Ping(1));

      assertThat(client.transportError()).isEqualTo(-404);
      client.awaitEnd();
      try (RawClient anew = RawClient.connect(dc)) {
        assertThat(anew.call(new GetNearestDc())).isNotNull();
      }
    }
  }

  @Test
  void aPacketThatCannotBeOpenedEndsTheConnection() {
    try (TestDataCenter dc = TestDataCenter.start();
        RawClient client = RawClient.connect(dc);
        RawSocket socket = new RawSocket(dc)) {
      byte[] packet = client.sealed(client.item(new Ping(1)));
      packet[packet.length - 1] ^= 1;
      socket.send(packet, packet.length);

      assertThat(socket.receive()).containsExactly(0x6c, 0xfe, 0xff, 0xff);
      socket.awaitEnd();
    }
  }

  @Test
  void theKeyFileIsMadeOnceForItsOwnerOnly(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("dc.pem");
    String first = publicKey(file);
    String second = publicKey(file);

    assertThat(second).isEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    long fingerprint = RsaPrivateKey.fromPem(Files.readString(file)).publicKey().fingerprint();
    assertThat(fingerprint >>> 60).isNotZero();
  }

  @Test
  void theGroupsGeneratorCanBeChosen() {
    try (TestDataCenter dc = TestDataCenter.builder().generator(4).dcId(4).start();
        RawClient client = RawClient.connect(dc)) {
      assertThat(client.call(new GetNearestDc()).thisDc()).isEqualTo(4);
    }
  }

  private static String publicKey(Path file) {
    try (TestDataCenter dc = TestDataCenter.builder().keyFile(file).start()) {
      return dc.publicKeyPem();
    }
  }
}
