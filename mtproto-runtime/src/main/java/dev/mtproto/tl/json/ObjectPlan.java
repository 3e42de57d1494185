package dev.mtproto.tl.json;

import com.fasterxml.jackson.core.io.SerializedString;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A combinator, as it is needed for each value. */
final class ObjectPlan {
  private final TlCombinator combinator;
  private final SerializedString name;
  private final FieldPlan[] fields;
  private final Map<String, Integer> indexes = new HashMap<>();

  /**
   * The plan of a combinator.
   *
   * @param hidden which parameters are secret, besides those that are declared so
   */
  ObjectPlan(TlCombinator combinator, Predicate<TlParameter> hidden) {
    this.combinator = combinator;
    this.name = new SerializedString(combinator.name());
    List<TlParameter> parameters = combinator.parameters();
    this.fields = new FieldPlan[parameters.size()];
    for (int i = 0; i < fields.length; i++) {
      TlParameter parameter = parameters.get(i);
      fields[i] = plan(parameter, i, parameter.secret() || hidden.test(parameter));
      indexes.put(parameter.name(), i);
    }
  }

  private FieldPlan plan(TlParameter parameter, int index, boolean secret) {
    int mask = parameter.optional() ? 1 << parameter.flagBit() : 0;
    return new FieldPlan(
        parameter.name().intern(),
        new SerializedString(parameter.name()),
        parameter.type(),
        secret,
        flagsIndex(parameter.flagField(), index),
        mask);
  }

  private int flagsIndex(@Nullable String flagField, int before) {
    if (flagField == null) {
      return -1;
    }
    Integer index = indexes.get(flagField);
    if (index == null || !fields[index].isFlags()) {
      throw new IllegalArgumentException(
          combinator.line() + ": parameter " + before + " has no flags field before it");
    }
    return index;
  }

  TlCombinator combinator() {
    return combinator;
  }

  int id() {
    return combinator.id();
  }

  SerializedString name() {
    return name;
  }

  int size() {
    return fields.length;
  }

  FieldPlan field(int index) {
    return fields[index];
  }

  /** Where the field of that name stands, which is probably at or soon after a place; else -1. */
  int indexOf(String fieldName, int probably) {
    for (int i = probably; i < fields.length; i++) {
      if (fields[i].name().equals(fieldName)) {
        return i;
      }
      if (!fields[i].isOptional() && !fields[i].isFlags()) {
        break;
      }
    }
    return indexes.getOrDefault(fieldName, -1);
  }
}
