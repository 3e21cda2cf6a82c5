package fr.arobase.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What administrators say of their authority.
 *
 * @param helpPhone whom visitors call, as people write it
 * @param helpHours when somebody answers, in words; empty to say nothing of it
 * @param accent as {@link Accent#of} reads it
 */
public record AuthorityDetails(
        @NotBlank @Size(max = 80) String name,

        @NotBlank @Pattern(regexp = "\\+?[0-9][0-9 .\\u00a0()]{2,28}")
        String helpPhone,

        @NotNull @Size(max = 100) String helpHours,
        @NotBlank String accent) {}
