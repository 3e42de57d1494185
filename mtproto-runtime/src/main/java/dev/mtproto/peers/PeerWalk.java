package dev.mtproto.peers;

import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlField;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the users and chats in an answer, and updates that rename users. Which fields can lead to
 * them is found out once a constructor, from the layer's description; nothing else is looked at.
 * Thread-safe.
 */
final class PeerWalk {
  private static final String UPDATE = "Update";
  private static final Set<String> SOUGHT = Set.of("User", "Chat", UPDATE);

  /** Not looked into: whom they mention stands beside them. */
  private static final Set<String> OPAQUE =
      Set.of("Message", "MessageMedia", "WebPage", "StoryItem");

  /**
   * What to look at in the objects of a class.
   *
   * @param isPeer whether they are users or chats themselves, or rename one
   */
  private record Plan(boolean isPeer, List<TlField> fields) {}

  private final TlLayer layer;
  private final Map<Class<?>, Plan> plans = new ConcurrentHashMap<>();
  private final Map<String, Boolean> leads = new ConcurrentHashMap<>();

  PeerWalk(TlLayer layer) {
    this.layer = layer;
  }

  /** Gives all users and chats of an object to a taker. */
  void walk(TlObject object, Consumer<TlObject> taker) {
    Plan plan = plans.get(object.getClass());
    if (plan == null) {
      plan = plan(object);
      plans.put(object.getClass(), plan);
    }
    if (plan.isPeer()) {
      taker.accept(object);
    }
    for (TlField field : plan.fields()) {
      Object value = field.get(object);
      if (value instanceof TlObject single) {
        walk(single, taker);
      } else if (value instanceof List<?> several) {
        walk(several, taker);
      }
    }
  }

  /** Gives all users and chats of a vector to a taker. */
  void walk(List<?> objects, Consumer<TlObject> taker) {
    for (Object each : objects) {
      if (!(each instanceof TlObject object)) {
        return;
      }
      walk(object, taker);
    }
  }

  private Plan plan(TlObject object) {
    TlCombinator constructor = layer.combinator(object.tlId());
    if (constructor == null || !object.getClass().isRecord()) {
      return new Plan(false, List.of());
    }
    String type = constructor.result().tl();
    if (SOUGHT.contains(type)) {
      boolean isTelling = !type.equals(UPDATE) || object.tlName().equals(PeerFields.RENAMING);
      return new Plan(isTelling, List.of());
    }
    List<TlField> fields = new ArrayList<>();
    for (TlParameter parameter : constructor.parameters()) {
      String next = type(parameter.type());
      TlField field = next == null ? null : TlField.find(object.getClass(), parameter.name());
      if (next != null && field != null && leads(next)) {
        fields.add(field);
      }
    }
    return new Plan(false, List.copyOf(fields));
  }

  private static @Nullable String type(TlTypeRef type) {
    TlTypeRef element = type instanceof TlTypeRef.Vector vector ? vector.element() : type;
    return element instanceof TlTypeRef.Boxed boxed ? boxed.name() : null;
  }

  private boolean leads(String type) {
    Boolean known = leads.get(type);
    if (known == null) {
      known = search(type, new HashSet<>());
      leads.put(type, known);
    }
    return known;
  }

  private boolean search(String type, Set<String> seen) {
    if (SOUGHT.contains(type)) {
      return true;
    }
    if (OPAQUE.contains(type) || !seen.add(type)) {
      return false;
    }
    for (TlCombinator constructor : layer.constructorsOf(type)) {
      for (TlParameter parameter : constructor.parameters()) {
        String next = type(parameter.type());
        if (next != null && search(next, seen)) {
          return true;
        }
      }
    }
    return false;
  }
}
