package dev.mtproto.peers;

import dev.mtproto.call.Caller;
import dev.mtproto.error.RpcException;
import dev.mtproto.tl.TlBuilder;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlField;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The users, groups and channels that a client has come across, in any answer or update: kept with
 * its credentials, half a second later or, if they are many, up to half a minute later, and when
 * the client is closed; so that they can be addressed at any time. Min constructors, whose access
 * hashes are good for nothing, change nothing. Thread-safe.
 *
 * <pre>{@code
 * InputPeer ada = client.peers().input(InputPeer.class, client.peers().resolve("@ada"));
 * }</pre>
 *
 * @see <a href="https://core.telegram.org/api/peers">Peers</a>
 * @see <a href="https://core.telegram.org/api/min">Min constructors</a>
 */
public final class Peers {
  /** How long a name or a phone number that was seen is believed to be its owner's still. */
  private static final Duration BELIEVED = Duration.ofDays(1);

  private static final Set<String> NOBODYS = Set.of("USERNAME_NOT_OCCUPIED", "USERNAME_INVALID");

  private final Caller caller;
  private final LongSupplier selfId;
  private final PeerStore store;
  private final InstantSource clock;
  private final PeerBook book = new PeerBook();
  private final PeerWalk walk;
  private final PeerForms forms;

  /**
   * Those that were kept.
   *
   * @param caller resolves names
   * @param selfId the account's user id; 0 if not known
   * @param clock tells what was learned long ago
   */
  public Peers(Caller caller, LongSupplier selfId, PeerStore store, InstantSource clock) {
    this.caller = caller;
    this.selfId = selfId;
    this.store = store;
    this.clock = clock;
    this.walk = new PeerWalk(caller.layer());
    this.forms = new PeerForms(caller.layer());
    store.load().ifPresent(book::load);
  }

  /** The user of this id, if he is known. */
  public Optional<KnownPeer> user(long id) {
    return Optional.ofNullable(book.find(KnownPeer.Kind.USER, id));
  }

  /** The basic group of this id, if it is known. */
  public Optional<KnownPeer> group(long id) {
    return Optional.ofNullable(book.find(KnownPeer.Kind.GROUP, id));
  }

  /** The channel or supergroup of this id, if it is known. */
  public Optional<KnownPeer> channel(long id) {
    return Optional.ofNullable(book.find(KnownPeer.Kind.CHANNEL, id));
  }

  /** All that are known, in no order. */
  public Collection<KnownPeer> all() {
    return book.all();
  }

  /**
   * Finds somebody by a name or a phone number; asks the server if he is not known, or was not seen
   * with it for a day: names go to others.
   *
   * @param whom {@code @name}, {@code t.me/name}, {@code +49 30 ...}
   * @throws NoSuchElementException if the account's contacts do not have the phone number
   * @throws dev.mtproto.error.RpcException if nobody has the name
   */
  public KnownPeer resolve(String whom) {
    String text = whom.strip();
    if (text.startsWith("+")) {
      return byPhone(text.replaceAll("[^0-9]", ""));
    }
    String name = text.replaceFirst("^(https?://)?t\\.me/|^@", "");
    KnownPeer known = book.byUsername(name);
    if (known != null && isBelieved(known)) {
      return known;
    }
    try {
      return ask(layerRequest("contacts.resolveUsername").with("username", name));
    } catch (RpcException refused) {
      if (NOBODYS.contains(refused.name())) {
        book.forgetUsername(name);
        changed();
      }
      throw refused;
    }
  }

  private boolean isBelieved(KnownPeer peer) {
    return book.isSeenAfter(peer, clock.instant().minus(BELIEVED));
  }

  private KnownPeer byPhone(String phone) {
    KnownPeer known = book.byPhone(phone);
    if (known != null && isBelieved(known)) {
      return known;
    }
    if (caller.layer().combinator("contacts.resolvePhone") != null) {
      return ask(layerRequest("contacts.resolvePhone").with("phone", phone));
    }
    learn(caller.call(contacts()));
    KnownPeer contact = book.byPhone(phone);
    if (contact == null) {
      throw new NoSuchElementException("none of the account's contacts has that phone number");
    }
    return contact;
  }

  /** The hash of the list that we have: of none, a number or a text as the layer goes. */
  private dev.mtproto.tl.TlRequest<TlObject> contacts() {
    TlCombinator method = caller.layer().combinator("contacts.getContacts");
    TlParameter hash = method == null ? null : method.parameter("hash");
    boolean text = hash != null && hash.type() == TlTypeRef.Builtin.STRING;
    return layerRequest("contacts.getContacts").withIfKnown("hash", text ? "" : (Object) 0).build();
  }

  private TlBuilder layerRequest(String method) {
    return caller.layer().request(method);
  }

  private KnownPeer ask(TlBuilder request) {
    TlObject answer = caller.call(request.build());
    learn(answer);
    return of(TlFields.of(answer).getObject("peer"));
  }

  /**
   * Whom an object means: a {@code Peer}, {@code InputPeer}, {@code InputUser}, {@code
   * InputChannel}, {@code User} or {@code Chat}.
   *
   * @throws NoSuchElementException if he is not known
   * @throws IllegalArgumentException if it is nothing of that kind
   */
  public KnownPeer of(TlObject object) {
    KnownPeer whole = PeerFields.read(object);
    if (whole != null) {
      return whole;
    }
    if (object.tlName().endsWith("Self")) {
      return self();
    }
    for (KnownPeer.Kind kind : KnownPeer.Kind.values()) {
      TlField id = TlField.find(object.getClass(), idField(kind));
      if (id != null) {
        return find(kind, id.getLong(object));
      }
    }
    throw new IllegalArgumentException(object.tlName() + " is no peer");
  }

  private static String idField(KnownPeer.Kind kind) {
    return switch (kind) {
      case USER -> "user_id";
      case GROUP -> "chat_id";
      case CHANNEL -> "channel_id";
    };
  }

  private KnownPeer find(KnownPeer.Kind kind, long id) {
    KnownPeer known = book.find(kind, id);
    if (known != null) {
      return known;
    }
    if (kind == KnownPeer.Kind.GROUP) {
      return new KnownPeer(kind, id, 0, null, null, "");
    }
    if (kind == KnownPeer.Kind.USER && id == selfId.getAsLong()) {
      return self();
    }
    throw new NoSuchElementException(
        "no access hash of " + kind + " " + id + ": it has not come in any answer or update yet");
  }

  /** The account itself. */
  public KnownPeer self() {
    KnownPeer known = book.find(KnownPeer.Kind.USER, selfId.getAsLong());
    return known == null
        ? new KnownPeer(KnownPeer.Kind.USER, selfId.getAsLong(), 0, null, null, "")
        : known;
  }

  /**
   * The dialog that a message stands in: the other one, the group or the channel.
   *
   * @throws NoSuchElementException if it is not known
   */
  public KnownPeer dialogOf(TlObject message) {
    TlFields fields = TlFields.of(message);
    if (fields.has("peer_id")) {
      return of(fields.getObject("peer_id"));
    }
    // Older layers say whom it was written to, which may be oneself.
    TlObject to = fields.getObject("to_id");
    boolean fromOther = to.tlName().equals("peerUser") && !fields.getBoolean("out");
    return fromOther && fields.get("from_id") != null
        ? find(KnownPeer.Kind.USER, fields.getLong("from_id"))
        : of(to);
  }

  /**
   * A peer as an object that calls take.
   *
   * @param type the layer's {@code InputPeer}, {@code InputUser}, {@code InputChannel} or {@code
   *     Peer}
   * @throws IllegalArgumentException if the peer cannot be one: a group is no {@code InputUser}
   */
  public <T extends TlObject> T input(Class<T> type, KnownPeer peer) {
    boolean self =
        peer.kind() == KnownPeer.Kind.USER
            && peer.accessHash() == 0
            && peer.id() == selfId.getAsLong();
    T form = self ? forms.self(type, peer.id()) : forms.form(type, peer);
    if (form == null) {
      throw new IllegalArgumentException(peer + " is no " + type.getSimpleName());
    }
    return form;
  }

  /** As {@link #input(Class, KnownPeer)}, for whoever {@link #of} understands. */
  public <T extends TlObject> T input(Class<T> type, TlObject peer) {
    return type.isInstance(peer) ? type.cast(peer) : input(type, of(peer));
  }

  /** As {@link #input(Class, KnownPeer)}, for whoever {@link #resolve} finds. */
  public <T extends TlObject> T input(Class<T> type, String whom) {
    return input(type, resolve(whom));
  }

  /** A channel as an {@code InputChannel} of the layer; null if it is not known. */
  public @Nullable TlObject inputChannel(long id) {
    KnownPeer channel = book.find(KnownPeer.Kind.CHANNEL, id);
    return channel == null ? null : forms.inputChannel(channel);
  }

  /** Takes note of a peer, as of one from elsewhere: an import. */
  public void add(KnownPeer peer) {
    if (book.put(peer, clock.instant())) {
      changed();
    }
  }

  /** Takes note of all users and chats in an answer: an object, or a vector of them. */
  public void learn(Object answer) {
    if (answer instanceof TlObject object) {
      walk.walk(object, this::note);
    } else if (answer instanceof List<?> list) {
      walk.walk(list, this::note);
    }
  }

  private void note(TlObject object) {
    KnownPeer peer =
        object.tlName().equals(PeerFields.RENAMING) ? renamed(object) : PeerFields.read(object);
    if (peer != null) {
      add(peer);
    }
  }

  private @Nullable KnownPeer renamed(TlObject update) {
    TlField user = TlField.find(update.getClass(), "user_id");
    KnownPeer known = user == null ? null : book.find(KnownPeer.Kind.USER, user.getLong(update));
    return known == null ? null : PeerFields.renamed(known, update);
  }

  private void changed() {
    store.saveLater(book::save);
  }

  /** Forgets all of them: they are worth nothing to another account. */
  public void clear() {
    book.clear();
    changed();
  }

  @Override
  public String toString() {
    return "Peers{" + book.all().size() + "}";
  }
}
