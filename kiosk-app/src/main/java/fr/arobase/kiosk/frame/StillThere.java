package fr.arobase.kiosk.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** After the server was away: whether the visit is still there, to go on with. It opens none. */
@RestController
class StillThere {

    @GetMapping("/borne/visite")
    ResponseEntity<Void> isThere(HttpServletRequest request) {
        var isThere = request.getSession(false) != null;
        return ResponseEntity.status(isThere ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                .build();
    }
}
