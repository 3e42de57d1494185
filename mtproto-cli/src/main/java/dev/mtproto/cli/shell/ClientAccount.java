package dev.mtproto.cli.shell;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.contacts.GetContacts;
import dev.mtproto.layer71.messages.GetAllChats;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.json.TlJson;
import java.security.SecureRandom;
import java.util.List;

/** The account of a client of layer 71. */
final class ClientAccount implements Account {
  private static final int PAGE = 100;

  private final SecureRandom random = new SecureRandom();
  private final MtprotoClient client;
  private final TlJson json;

  ClientAccount(MtprotoClient client, TlJson json) {
    this.client = client;
    this.json = json;
  }

  @Override
  public String dialogs() {
    return call(GetDialogs.builder().offsetPeer(new InputPeer.Empty()).limit(PAGE).build());
  }

  @Override
  public String chans() {
    return call(new GetAllChats(List.of()));
  }

  @Override
  public String contacts() {
    return call(new GetContacts(0));
  }

  @Override
  public String sendToChannel(int channelId, long accessHash, String message) {
    return call(
        SendMessage.builder()
            .peer(new InputPeer.Channel(channelId, accessHash))
            .message(message)
            .randomId(random.nextLong())
            .build());
  }

  private <R extends TlObject> String call(TlRequest<R> request) {
    return json.toJson(client.call(request));
  }
}
