package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.RsaKeyRing;
import dev.mtproto.internal.crypto.RsaPrivateKey;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.handshake.ClientHandshake;
import dev.mtproto.internal.handshake.HandshakeResult;
import dev.mtproto.internal.handshake.HandshakeSettings;
import dev.mtproto.internal.handshake.HandshakeStep;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One key exchange of our client with the embedded data centre's side, and what they end with. */
record Run(HandshakeResult client, EstablishedKey server, List<byte[]> messages) {
  static final RsaPrivateKey KEY = RsaPrivateKey.generate();
  static final Instant CLIENT_TIME = Instant.ofEpochSecond(1_800_000_000);
  static final Instant SERVER_TIME = CLIENT_TIME.plusSeconds(864_000);
  static final int DC = 2;

  /** With an honest server. */
  static Run honest() {
    return of(HandshakeScript.HONEST);
  }

  /** With a server that follows a script. */
  static Run of(HandshakeScript script) {
    return of(client(new SecureRandomness()), server(script));
  }

  /** Carries the messages to and fro until both sides are done. */
  static Run of(ClientHandshake client, ServerHandshake server) {
    List<byte[]> messages = new ArrayList<>();
    HandshakeStep step = new HandshakeStep.Send(client.start());
    Optional<EstablishedKey> established = Optional.empty();
    while (step instanceof HandshakeStep.Send send) {
      ServerStep answer = server.receive(send.body());
      messages.add(send.body());
      messages.add(answer.reply());
      established = answer.established();
      step = client.receive(answer.reply());
    }
    return new Run(((HandshakeStep.Done) step).result(), established.orElseThrow(), messages);
  }

  static ClientHandshake client(Randomness random) {
    return new ClientHandshake(settings(random));
  }

  static HandshakeSettings settings(Randomness random) {
    RsaKeyRing keys = RsaKeyRing.production().plus(KEY.publicKey());
    return HandshakeSettings.permanent(keys, DC, random, () -> CLIENT_TIME);
  }

  static ServerHandshake server(HandshakeScript script) {
    return server(DhGroup.usual(), new SecureRandomness(), script);
  }

  static ServerHandshake server(DhGroup group, Randomness random, HandshakeScript script) {
    InstantSource clock = () -> SERVER_TIME;
    return new ServerHandshake(new ServerSettings(KEY, group, random, clock, script));
  }
}
