package dev.mtproto.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of TL: a constructor or a method.
 *
 * @param tlName its name, with its namespace
 * @param id its id
 * @param typeVariable the type variable of a method that wraps others; else null
 * @param fields what stands in it, in order
 * @param result its result as the line has it
 * @param documentation what the declaration says about it, or empty
 */
public record Combinator(
    String tlName,
    int id,
    @Nullable String typeVariable,
    List<Field> fields,
    String result,
    String documentation) {

  /** Copies the list. */
  public Combinator {
    fields = List.copyOf(fields);
  }

  /** The line without id and semicolon, of which the id is computed. */
  public String lineWithoutId() {
    return tlName + tail();
  }

  /** The line with its id, without a semicolon. */
  public String line() {
    return tlName + "#" + Integer.toHexString(id) + tail();
  }

  /** The parameters, without the flags fields. */
  public List<Field.Parameter> parameters() {
    return fields.stream()
        .filter(Field.Parameter.class::isInstance)
        .map(Field.Parameter.class::cast)
        .toList();
  }

  /** The parameters that a flags field has bits for. */
  public List<Field.Parameter> flagged(String flagsField) {
    return parameters().stream()
        .filter(p -> p.flag() != null && p.flag().field().equals(flagsField))
        .toList();
  }

  /** The parameters that share a bit with others, a list for each such bit. */
  public List<List<Field.Parameter>> sharedFlags() {
    return parameters().stream()
        .filter(p -> p.flag() != null)
        .collect(
            Collectors.groupingBy(Field.Parameter::flag, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(parameters -> parameters.size() > 1)
        .toList();
  }

  /** The same with another name. */
  public Combinator withName(String name) {
    return new Combinator(name, id, typeVariable, fields, result, documentation);
  }

  /** The same with another id. */
  public Combinator withId(int newId) {
    return new Combinator(tlName, newId, typeVariable, fields, result, documentation);
  }

  /** The same with another documentation. */
  public Combinator withDocumentation(String text) {
    return new Combinator(tlName, id, typeVariable, fields, result, text);
  }

  private String tail() {
    Stream<String> variable = Stream.ofNullable(typeVariable).map(x -> " {" + x + ":Type}");
    return Stream.concat(variable, fields.stream().map(field -> " " + field.tl()))
        .collect(Collectors.joining("", "", " = " + result));
  }
}
