package dev.mtproto.internal.transcode;

import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes TL as the messages of a layer's {@code .proto} files, and the reverse. Safe for use by any
 * number of threads.
 *
 * <p>TL bytes that are wrong give a {@link dev.mtproto.error.TlFormatException}, Protocol Buffers
 * messages that are wrong a {@link TranscodeException} that names the field. What is malformed has
 * no other effect.
 */
public final class Transcoder {
  private static final Logger LOG = LoggerFactory.getLogger(Transcoder.class);

  /** More than any call of Telegram's may have. */
  private static final int DEFAULT_MAX_TL_BYTES = 16 << 20;

  private final PlanCompiler compiler;
  private final MethodTable methods;
  private final TlLayer layer;
  private final int maxTlBytes;
  private final BiConsumer<String, String> unsent;
  private final Set<String> ignored = ConcurrentHashMap.newKeySet();

  /** Makes a transcoder for a layer. */
  public Transcoder(TlLayer layer) {
    this(layer, DEFAULT_MAX_TL_BYTES);
  }

  /**
   * Makes a transcoder for a layer.
   *
   * @param maxTlBytes the longest call that is made of a message
   */
  public Transcoder(TlLayer layer, int maxTlBytes) {
    this(layer, maxTlBytes, Transcoder::warn);
  }

  /**
   * Makes a transcoder for a layer.
   *
   * @param unsent told, once for each, of messages and their fields that are set and not sent
   */
  Transcoder(TlLayer layer, int maxTlBytes, BiConsumer<String, String> unsent) {
    this.layer = layer;
    this.maxTlBytes = maxTlBytes;
    this.unsent = unsent;
    this.compiler = new PlanCompiler(layer);
    this.methods = new MethodTable(layer, compiler);
  }

  /** All methods of the layer. */
  public List<MethodPlan> methods() {
    return methods.all();
  }

  /** The method of that name in the {@code .proto} file, {@code MessagesGetDialogs}; or null. */
  public @Nullable MethodPlan method(String rpcName) {
    return methods.named(rpcName);
  }

  /** A request message as a call. */
  public TranscodedCall requestToTl(MethodPlan method, byte[] request) {
    byte[] ordered = OrderedProtoToTl.request(method, request, maxTlBytes);
    if (ordered != null) {
      return new TranscodedCall(ordered, List.of(method));
    }
    List<MethodPlan> called = new ArrayList<>(1);
    byte[] tl = toTl(request, called).request(method, request);
    return new TranscodedCall(tl, List.copyOf(called));
  }

  /** A call as a request message. */
  public byte[] requestToProto(byte[] tl) {
    return new TlToProto(tl, methods, new ArrayList<>(1)).request();
  }

  /** Reads a call to its end to know what it calls and that it is well-formed. */
  public TranscodedCall inspect(byte[] tl) {
    List<MethodPlan> called = new ArrayList<>(1);
    new TlCheck(tl, methods, called).request();
    return new TranscodedCall(tl, List.copyOf(called));
  }

  /** The answer to a call as a message. */
  public byte[] answerToProto(TranscodedCall call, byte[] tl) {
    return new TlToProto(tl, methods, new ArrayList<>(0))
        .answer(call.outermost().answer(), call.innermost().answer());
  }

  /** A message as the answer to a call. */
  public byte[] answerToTl(TranscodedCall call, byte[] answer) {
    AnswerPlan plan = call.innermost().answer();
    byte[] message = answer;
    if (call.outermost().answer() == AnswerPlan.ANY) {
      Slice value = AnyMessage.read(Slice.of(answer)).value();
      message = Arrays.copyOfRange(value.bytes(), value.from(), value.to());
    }
    if (plan.vector() != null) {
      return toTl(message, new ArrayList<>(0)).vector(plan.vector(), message);
    }
    byte[] ordered = OrderedProtoToTl.object(plan.objectType(), message, maxTlBytes);
    return ordered != null
        ? ordered
        : toTl(message, new ArrayList<>(0)).object(plan.objectType(), message);
  }

  /**
   * A message that holds one of several constructors, whatever their Types are.
   *
   * @param numbers the constructors' numbers by their TL names; names unknown here are left out
   */
  public ObjectTranscoder oneOf(String message, Map<String, Integer> numbers) {
    List<OneofPlan.Member> members = new ArrayList<>();
    numbers.forEach(
        (name, number) -> {
          TlCombinator constructor = layer.combinator(name);
          if (constructor != null) {
            members.add(new OneofPlan.Member(number, compiler.message(constructor)));
          }
        });
    return new ObjectTranscoder(methods, new OneofPlan(message, () -> members));
  }

  /**
   * An object of any Type as an {@code Any} that holds its constructor's message.
   *
   * @return null if the layer does not know the constructor
   */
  public byte @Nullable [] constructorToAny(byte[] tl) {
    TlCombinator constructor = layer.combinator(new TlCursor(tl).readInt());
    return constructor == null || constructor.method()
        ? null
        : new TlToProto(tl, methods, new ArrayList<>(0)).any(compiler.message(constructor));
  }

  /** The messages of a Type's objects. */
  public ObjectTranscoder ofType(String tlName) {
    return new ObjectTranscoder(methods, compiler.type(tlName));
  }

  private ProtoToTl toTl(byte[] message, List<MethodPlan> called) {
    return new ProtoToTl(message.length + 64, methods, called, maxTlBytes, this::ignore);
  }

  private void ignore(String message, String field) {
    if (ignored.add(message + "." + field)) {
      unsent.accept(message, field);
    }
  }

  private static void warn(String message, String field) {
    LOG.warn(
        "{}.{} is set and its bit in Flags is not: it is not sent (said once)", message, field);
  }
}
