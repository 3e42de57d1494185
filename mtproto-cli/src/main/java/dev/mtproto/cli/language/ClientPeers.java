package dev.mtproto.cli.language;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.InputChannel;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.InputUser;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.json.TlJson;
import java.util.NoSuchElementException;

/** Whom the client of an account knows, or can ask the server for. */
public final class ClientPeers implements PeerFinder {
  private static final String SELF = "me";

  private final MtprotoClient client;

  /** Those of a client. */
  public ClientPeers(MtprotoClient client) {
    this.client = client;
  }

  @Override
  public String find(String type, String whom) {
    try {
      return TlJson.of(client.layer()).toJson(object(type, whom));
    } catch (NoSuchElementException | IllegalArgumentException nobody) {
      throw new CommandFailure(whom + ": " + nobody.getMessage(), nobody);
    }
  }

  private TlObject object(String type, String whom) {
    boolean self = whom.equals(SELF);
    return switch (type) {
      case "InputUser" -> self ? new InputUser.Self() : client.peers().input(InputUser.class, whom);
      case "InputChannel" -> client.peers().input(InputChannel.class, whom);
      default -> self ? new InputPeer.Self() : client.peers().input(InputPeer.class, whom);
    };
  }
}
