package fr.arobase.kiosk.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The description of the API, drawn from the code, and the way to the page that tries it. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration implements WebMvcConfigurer {

    private static final String DOOR = "/api/v1/door/";
    private static final String TERMINAL = "/api/v1/terminal/";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/api", "/api/swagger-ui/index.html");
        registry.addRedirectViewController("/api/", "/api/swagger-ui/index.html");
    }

    @Bean
    OpenAPI description() {
        var components = new Components()
                .addSecuritySchemes("apiKey", bearer("An API key, made in the console: aro_…"))
                .addSecuritySchemes("doorToken", bearer("A door's token, made in the console: aro_…"))
                .addSecuritySchemes("terminalToken", bearer("A terminal's token, got by its enrolment"));
        ModelConverters.getInstance().readAll(Problem.class).forEach(components::addSchemas);
        components.addResponses(
                "Problem",
                new ApiResponse()
                        .description("A problem, in the language of Accept-Language (RFC 9457)")
                        .content(new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")))));
        return new OpenAPI()
                .info(new Info()
                        .title("Arobase")
                        .version("1")
                        .description(
                                "Workshops of a public digital space: what is on, signing up, tickets, the door; and the terminals."
                                        + " Keys are made in the console. Ids of workshops may be replaced by their references.")
                        .license(new License().name("AGPL-3.0-or-later").identifier("AGPL-3.0-or-later")))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList("apiKey"));
    }

    /** What may happen to every request; and the door and the terminals have tokens of their own. */
    @Bean
    OpenApiCustomizer everyOperation() {
        return description -> description.getPaths().forEach((path, item) -> item.readOperations()
                .forEach(operation -> {
                    for (var status : new String[] {"400", "401", "403", "429"}) {
                        operation
                                .getResponses()
                                .addApiResponse(status, new ApiResponse().$ref("#/components/responses/Problem"));
                    }
                    if (path.startsWith(DOOR)) {
                        operation.addSecurityItem(new SecurityRequirement().addList("doorToken"));
                    }
                    if (path.startsWith(TERMINAL)) {
                        operation.setSecurity(
                                path.equals(TERMINAL + "enrolment")
                                        ? List.of()
                                        : List.of(new SecurityRequirement().addList("terminalToken")));
                    }
                }));
    }

    private static SecurityScheme bearer(String what) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(what);
    }
}
