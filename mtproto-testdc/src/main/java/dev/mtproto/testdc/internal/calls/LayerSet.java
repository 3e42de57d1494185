package dev.mtproto.testdc.internal.calls;

import dev.mtproto.layer71.Layer71;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlTypeRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The layers that clients may speak. Safe for use by any number of threads. */
public final class LayerSet {
  /** The layer that the world's answers are written for. */
  static final TlLayer HOME = Layer71.LAYER;

  /** For clients of layers that nobody has registered: the wrappers, and what is called first. */
  private static final TlLayer NEWER = newer();

  private static final int NEWER_NUMBER = 190;

  /** The id of nothing. */
  private static final int NO_ID = 0;

  private final List<TlLayer> registered = new CopyOnWriteArrayList<>();
  private final Map<Integer, TlLayer> byNumber = new ConcurrentHashMap<>();
  private final Map<Integer, IdShift> shifts = new ConcurrentHashMap<>();
  private final Map<Integer, Optional<TlCombinator>> wrappers = new ConcurrentHashMap<>();

  /** The id last asked about that is no wrapper's: mostly the same is asked about again. */
  private volatile int lastPlain = NO_ID;

  /** Adds a layer, which is looked at before those there are. */
  public void register(TlLayer layer) {
    registered.add(0, layer);
    byNumber.clear();
    wrappers.clear();
    lastPlain = NO_ID;
  }

  /** Has the clients of a layer see larger ids of users, groups and channels than the world's. */
  public void shiftIds(int number, long by) {
    shifts.put(number, new IdShift(by));
  }

  /** How ids look to clients of this layer. */
  IdShift ids(int number) {
    return shifts.getOrDefault(number, IdShift.NONE);
  }

  /** What a client that says it speaks this layer is understood by; 0 if it has not said. */
  TlLayer spoken(int number) {
    TlLayer known = byNumber.get(number);
    return known == null ? byNumber.computeIfAbsent(number, this::compose) : known;
  }

  /**
   * Reads what this id stands for to a client of this layer; null if that is known by description
   * only: a newer layer's method may have an older one's id and another result.
   */
  @Nullable TlCodec<? extends TlObject> codec(int number, int id) {
    for (TlLayer layer : registered) {
      if (layer.number() == number && layer.combinator(id) != null) {
        return layer.codec(id);
      }
    }
    boolean newer = number > HOME.number() && NEWER.combinator(id) != null;
    return newer ? null : spoken(number).codec(id);
  }

  private TlLayer compose(int number) {
    TlLayer base = number > HOME.number() ? NEWER.plus(HOME) : HOME.plus(NEWER);
    TlLayer others = null;
    TlLayer exact = null;
    for (TlLayer layer : registered) {
      if (layer.number() == number) {
        exact = exact == null ? layer : exact.plus(layer);
      } else {
        others = others == null ? layer : others.plus(layer);
      }
    }
    TlLayer known = exact == null ? base : exact.plus(base);
    return others == null ? known : known.plus(others);
  }

  /** The wrapper of that id, a method with a call among its parameters; null if it is none. */
  @Nullable TlCombinator wrapper(int id) {
    if (id == lastPlain) {
      return null;
    }
    Optional<TlCombinator> known = wrappers.computeIfAbsent(id, this::findWrapper);
    if (known.isEmpty()) {
      lastPlain = id;
      // A layer that was registered meanwhile may know it as a wrapper.
      if (!Optional.empty().equals(wrappers.get(id))) {
        lastPlain = NO_ID;
      }
    }
    return known.orElse(null);
  }

  private Optional<TlCombinator> findWrapper(int id) {
    TlCombinator found = NEWER.combinator(id);
    if (found == null) {
      found = spoken(0).combinator(id);
    }
    return Optional.ofNullable(found).filter(LayerSet::wrapsCall);
  }

  private static boolean wrapsCall(TlCombinator combinator) {
    return combinator.parameters().stream()
        .anyMatch(parameter -> parameter.type() == TlTypeRef.Builtin.REQUEST);
  }

  private static TlLayer newer() {
    try (InputStream in = LayerSet.class.getResourceAsStream("newer.tl")) {
      if (in == null) {
        throw new IllegalStateException("newer.tl is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return TlLayer.ofText(NEWER_NUMBER, "Newer", text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
