package acme;

import acme.messages.Dialogs;
import acme.messages.GetDialogs;
import acme.messages.GetPeers;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import okio.ByteString;

/** Uses what is generated as users do; the test runs each entry and looks at the result. */
public final class Probe implements Supplier<Map<String, Object>> {
  private final Map<String, Object> results = new TreeMap<>();

  @Override
  public Map<String, Object> get() {
    InputPeer.User user = new InputPeer.User(5, -7);
    results.put("boxed", ByteString.of(InputPeer.tlCodec().encode(user)).hex());
    results.put("roundTrip", InputPeer.tlCodec().decode(InputPeer.tlCodec().encode(user)).equals(user));
    results.put("secret", user.toString());
    results.put("everything", same(Everything.tlCodec(), everything()));
    results.put("everythingAbsent", same(Everything.tlCodec(), absent()));
    results.put("everythingText", absent().toString());
    results.put("common", peers().stream().map(p -> p.id() + "=" + p.title()).toList());
    results.put("copied", copied());
    results.put("sharedFlag", message(() -> everything().toBuilder().shared(false).build()));
    results.put("missing", message(() -> GetDialogs.builder().build()));
    results.put("nullComponent", message(() -> new Peer.User(1, null)));
    results.put("request", request());
    results.put("create", GetDialogs.tlCodec().create(new Object[] {true, 1, 2, user, 3}).toString());
    results.put("wrapped", wrapped());
    results.put("vectorResult", new GetPeers(List.of(1)).resultCodec().decode(
        ByteString.decodeHex("15c4b51c00000000")).toString());
    results.put("registry", registry());
    return results;
  }

  private static Everything everything() {
    return new Everything(1, 2, 3.5, true, "t", ByteString.encodeUtf8("b"), ByteString.EMPTY,
        Int128.ofHex("00".repeat(16)), Int256.ofHex("11".repeat(32)), new InputPeer.Chat(9),
        List.of(1, 2), List.of(List.of(3L), List.of()), List.of(true, false), peers(),
        List.of(new Salt(4)), new Salt(5), true, 6, List.of("n"), true, false,
        new Peer.User(7, "x"), 8, 9, 10);
  }

  private static Everything absent() {
    return everything().toBuilder().quiet(false).count(null).names(null).shared(false)
        .alsoShared(null).last(null).build();
  }

  private static List<Peer> peers() {
    return List.of(new Peer.User(1, "one"), new Peer.Channel(2, null));
  }

  private static String copied() {
    List<Peer> list = new ArrayList<>(peers());
    Dialogs dialogs = new Dialogs.Slice(2, list);
    list.clear();
    return dialogs.dialogs().size() + " " + message(() -> dialogs.dialogs().clear());
  }

  private static String request() {
    GetDialogs request = GetDialogs.builder().offsetPeer(new InputPeer.Empty()).limit(3).build();
    TlCodec<Dialogs> result = request.resultCodec();
    return same(GetDialogs.tlCodec(), request) + " " + (result == Dialogs.tlCodec()) + " " + request;
  }

  private static String wrapped() {
    InvokeWithLayer<Dialogs> wrapper =
        new InvokeWithLayer<>(71, GetDialogs.builder().offsetPeer(new InputPeer.Empty()).build());
    byte[] bytes = InvokeWithLayer.tlCodec().encode(wrapper);
    TlObject read = InvokeWithLayer.tlCodec().decode(bytes, Layer71.LAYER);
    return read.equals(wrapper) + " " + (wrapper.resultCodec() == Dialogs.tlCodec());
  }

  private static String registry() {
    return (Layer71.LAYER.codec(InputPeer.Chat.ID) == InputPeer.tlCodec())
        + " " + (Layer71.LAYER.codec(GetDialogs.ID) == GetDialogs.tlCodec())
        + " " + Layer71.LAYER.codec(0x5555);
  }

  private static <T> boolean same(TlCodec<T> codec, T value) {
    byte[] bytes = codec.encode(value);
    T read = codec.decode(bytes, Layer71.LAYER);
    return read.equals(value) && read.hashCode() == value.hashCode()
        && java.util.Arrays.equals(codec.encode(read), bytes);
  }

  private static String message(Runnable code) {
    try {
      code.run();
      return "nothing thrown";
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }
}
