package dev.mtproto.internal.transcode;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method's result: an object, a vector, or whatever the call within the call results in.
 *
 * @param name the message's name: {@code TypeMessagesDialogs}, {@code Any}
 * @param object of an object, what it is
 * @param vector of a vector, its one field
 */
record AnswerPlan(String name, @Nullable OneofPlan object, @Nullable MessagePlan vector) {
  /** The result {@code X}. */
  static final AnswerPlan ANY = new AnswerPlan("Any", null, null);

  static AnswerPlan object(OneofPlan type) {
    return new AnswerPlan(type.name, type, null);
  }

  static AnswerPlan vector(String name, FieldPlan elements) {
    return new AnswerPlan(name, null, new MessagePlan(0, name, List.of(elements)));
  }

  /** What an object is. */
  OneofPlan objectType() {
    if (object == null) {
      throw new IllegalStateException("the result of " + name + " is no object");
    }
    return object;
  }

  /** The one field of a vector. */
  FieldPlan elements() {
    if (vector == null) {
      throw new IllegalStateException("the result of " + name + " is no vector");
    }
    return vector.fields[0];
  }
}
