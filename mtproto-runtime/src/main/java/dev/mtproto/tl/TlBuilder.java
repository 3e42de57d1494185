package dev.mtproto.tl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a call, or an object, of a layer that is not known at compile time: by TL names, checked
 * against the layer's description. Absent are the optional parameters that are not given.
 *
 * <pre>{@code
 * TlRequest<TlObject> request =
 *     layer.request("auth.sendCode").with("phone_number", phone).with("api_id", id)...build();
 * }</pre>
 *
 * <p>Values are {@code Integer}, {@code Long} (for a {@code long} an {@code Integer} does too),
 * {@code Double}, {@code String}, {@code ByteString} or {@code byte[]}, {@code Boolean}, {@code
 * Int128}, {@code Int256}, {@code List}, and for Types any {@link TlObject} of theirs.
 */
public final class TlBuilder {
  private final TlLayer layer;
  private final TlCombinator combinator;
  private final Map<String, Object> values = new LinkedHashMap<>();

  TlBuilder(TlLayer layer, TlCombinator combinator) {
    this.layer = layer;
    this.combinator = combinator;
  }

  /**
   * Gives a parameter.
   *
   * @param parameterName its TL name
   * @throws IllegalArgumentException if there is no such parameter
   */
  public TlBuilder with(String parameterName, Object value) {
    TlParameter parameter = combinator.parameter(parameterName);
    if (parameter == null || parameter.isFlags()) {
      throw new IllegalArgumentException(
          combinator.name() + " has no parameter " + parameterName + hint(parameterName));
    }
    values.put(parameterName, Objects.requireNonNull(value, parameterName));
    return this;
  }

  /** Gives a parameter if the value is not null and the layer's combinator has it; else nothing. */
  public TlBuilder withIfKnown(String parameterName, @Nullable Object value) {
    return value == null || combinator.parameter(parameterName) == null
        ? this
        : with(parameterName, value);
  }

  private String hint(String wrong) {
    return NearestName.hint(
        wrong,
        combinator.parameters().stream()
            .filter(parameter -> !parameter.isFlags())
            .map(TlParameter::name)
            .toList());
  }

  /**
   * The call of a method whose result is an object.
   *
   * @throws IllegalArgumentException if a required parameter is missing or a value does not fit
   * @throws IllegalStateException if this is no such method: see {@link #build(TlCodec)} and {@link
   *     #wrap}
   */
  public TlRequest<TlObject> build() {
    if (!(combinator.result() instanceof TlTypeRef.Boxed) || !combinator.method()) {
      throw new IllegalStateException(
          combinator.name() + " gives " + combinator.result() + ", not an object");
    }
    return new DynamicRequest<>(finish(), resultCodec());
  }

  /** The call of a method with a result of a known kind: {@code build(TlCodecs.BOOL)}. */
  public <R> TlRequest<R> build(TlCodec<R> resultCodec) {
    if (!combinator.method()) {
      throw new IllegalStateException(combinator.name() + " is no method");
    }
    return new DynamicRequest<>(finish(), resultCodec);
  }

  /**
   * The call of a method that wraps another ({@code invokeWithLayer}), around that other.
   *
   * @param query the wrapped call, whose result is that of the wrapper
   */
  public <R> TlRequest<R> wrap(TlRequest<R> query) {
    for (TlParameter parameter : combinator.parameters()) {
      if (parameter.type() == TlTypeRef.Builtin.REQUEST) {
        values.put(parameter.name(), query);
        return new DynamicRequest<>(finish(), query.resultCodec());
      }
    }
    throw new IllegalStateException(combinator.name() + " wraps no call");
  }

  /**
   * The object of a constructor.
   *
   * @throws IllegalArgumentException if a required parameter is missing or a value does not fit
   */
  public TlObject buildObject() {
    return finish();
  }

  private DynamicObject finish() {
    List<String> missing = new ArrayList<>();
    for (TlParameter parameter : combinator.parameters()) {
      if (!parameter.optional() && !parameter.isFlags() && !values.containsKey(parameter.name())) {
        missing.add(parameter.name());
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          combinator.name() + " lacks " + String.join(", ", missing));
    }
    return DynamicObject.of(layer, combinator, values);
  }

  /** The codec of the result's Type: any of its constructors leads to it. */
  @SuppressWarnings("unchecked") // A Type's codec reads objects.
  private TlCodec<TlObject> resultCodec() {
    for (TlCombinator constructor : layer.constructorsOf(combinator.result().tl())) {
      TlCodec<? extends TlObject> codec = layer.codec(constructor.id());
      if (codec != null) {
        return (TlCodec<TlObject>) codec;
      }
    }
    return TlCodecs.OBJECT;
  }
}
