package dev.mtproto.tl.json;

import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The plans of a layer, each made when it is first needed. */
final class ObjectPlans {
  /** The id of {@code true}, whose JSON is true. */
  static final int TRUE_ID = 0x3fedd339;

  /** The id of {@code null}, whose JSON is null. */
  static final int NULL_ID = 0x56730bcc;

  private final TlLayer layer;
  private final Predicate<TlParameter> hidden;
  private final Map<Integer, ObjectPlan> byId = new ConcurrentHashMap<>();
  private final Map<String, ObjectPlan> byName = new ConcurrentHashMap<>();

  /**
   * The plans of a layer.
   *
   * @param hidden which parameters are secret, besides those that are declared so
   */
  ObjectPlans(TlLayer layer, Predicate<TlParameter> hidden) {
    this.layer = layer;
    this.hidden = hidden;
  }

  /** The plan of an id; null if the layer does not know it. */
  @Nullable ObjectPlan find(int id) {
    ObjectPlan plan = byId.get(id);
    return plan != null ? plan : add(layer.combinator(id));
  }

  /** The plan of a TL name; null if the layer does not know it. */
  @Nullable ObjectPlan find(String name) {
    ObjectPlan plan = byName.get(name);
    return plan != null ? plan : add(layer.combinator(name));
  }

  /** The plan of a bare constructor; null if the layer does not know it. */
  @Nullable ObjectPlan find(TlTypeRef.Bare type) {
    TlCombinator constructor = layer.bareConstructor(type);
    return constructor == null ? null : find(constructor.id());
  }

  private @Nullable ObjectPlan add(@Nullable TlCombinator combinator) {
    if (combinator == null) {
      return null;
    }
    ObjectPlan plan =
        byId.computeIfAbsent(combinator.id(), id -> new ObjectPlan(combinator, hidden));
    TlCombinator ofThatName = layer.combinator(combinator.name());
    if (ofThatName != null && ofThatName.id() == combinator.id()) {
      byName.putIfAbsent(combinator.name(), plan);
    }
    return plan;
  }

  /** Whether a combinator may stand where a type is asked for. */
  static boolean fits(TlCombinator combinator, TlTypeRef type) {
    if (type == TlTypeRef.Builtin.REQUEST) {
      return combinator.method();
    }
    return type instanceof TlTypeRef.Boxed
        ? !combinator.method() && combinator.result().equals(type)
        : true;
  }
}
