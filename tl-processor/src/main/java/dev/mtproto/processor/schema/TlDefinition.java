package dev.mtproto.processor.schema;

import dev.mtproto.processor.naming.TlCrc;
import java.util.List;

/**
 * A constructor or a method of a schema; {@code toString} is its TL line.
 *
 * @param name with its namespace: {@code messages.getDialogs}
 * @param idText the id's hexadecimal digits as the schema has them; empty if it has none
 * @param typeVariables the names in {@code {X:Type}}
 * @param params its parameters, flags fields included
 * @param result a constructor's Type, a method's result
 * @param line where in the schema it stands, from 1
 */
public record TlDefinition(
    String name,
    String idText,
    List<String> typeVariables,
    List<TlParam> params,
    TlExpr result,
    int line) {

  /** Copies the lists. */
  public TlDefinition {
    typeVariables = List.copyOf(typeVariables);
    params = List.copyOf(params);
  }

  /** Whether the schema gives an id; what has none is only ever written bare. */
  public boolean hasId() {
    return !idText.isEmpty();
  }

  /** The id that the schema gives, or else the CRC32 of the line. */
  public int id() {
    return hasId() ? Integer.parseUnsignedInt(idText, 16) : crc();
  }

  /** The CRC32 of the line. */
  public int crc() {
    return TlCrc.of(toString());
  }

  /** The Type, without arguments: {@code Vector} for {@code Vector<User>}. */
  public String resultName() {
    return result instanceof TlExpr.Named named ? named.name() : result.toString();
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(name);
    if (hasId()) {
      line.append('#').append(idText);
    }
    typeVariables.forEach(variable -> line.append(" {").append(variable).append(":Type}"));
    params.forEach(param -> line.append(' ').append(param));
    return line.append(" = ").append(result).append(';').toString();
  }
}
