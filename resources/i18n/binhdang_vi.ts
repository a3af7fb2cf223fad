<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>ActText</name>
    <message>
        <source>receiving “%1”</source>
        <translation>nhận kế hoạch “%1”</translation>
    </message>
    <message>
        <source>receiving a plan</source>
        <translation>nhận một kế hoạch</translation>
    </message>
    <message>
        <source>beginning “%1”</source>
        <translation>lập “%1”</translation>
    </message>
    <message>
        <source>beginning a plan</source>
        <translation>lập kế hoạch</translation>
    </message>
    <message>
        <source>copying “%1”</source>
        <translation>chép “%1”</translation>
    </message>
    <message>
        <source>copying a plan</source>
        <translation>chép một kế hoạch</translation>
    </message>
    <message>
        <source>deleting “%1”</source>
        <translation>xóa “%1”</translation>
    </message>
    <message>
        <source>deleting a plan</source>
        <translation>xóa kế hoạch</translation>
    </message>
    <message>
        <source>marking “%1” as issued</source>
        <translation>đánh dấu “%1” đã ban hành</translation>
    </message>
    <message>
        <source>marking the plan as issued</source>
        <translation>đánh dấu kế hoạch đã ban hành</translation>
    </message>
    <message>
        <source>changing the state of “%1”</source>
        <translation>đổi trạng thái của “%1”</translation>
    </message>
    <message>
        <source>changing the state</source>
        <translation>đổi trạng thái</translation>
    </message>
    <message>
        <source>going back to the plan as of %1</source>
        <translation>đưa kế hoạch về lúc %1</translation>
    </message>
    <message>
        <source>going back to an earlier state</source>
        <translation>đưa kế hoạch về trạng thái trước</translation>
    </message>
    <message>
        <source>taking over corrections from “%1”</source>
        <translation>nhận phần đã sửa trong “%1”</translation>
    </message>
    <message>
        <source>taking over corrections</source>
        <translation>nhận phần đã sửa</translation>
    </message>
    <message>
        <source>replacing “%1”</source>
        <translation>thay thế “%1”</translation>
    </message>
    <message>
        <source>replacing text</source>
        <translation>thay thế nội dung</translation>
    </message>
    <message>
        <source>replacing text in %1 places</source>
        <translation>thay thế %1 chỗ</translation>
    </message>
    <message>
        <source>amending “%1”</source>
        <translation>sửa đổi, bổ sung “%1”</translation>
    </message>
    <message>
        <source>amending the plan</source>
        <translation>sửa đổi, bổ sung kế hoạch</translation>
    </message>
    <message>
        <source>changing the file “%1”</source>
        <translation>thay đổi tệp “%1”</translation>
    </message>
    <message>
        <source>changing the plan&apos;s files</source>
        <translation>thay đổi tệp kèm theo</translation>
    </message>
    <message>
        <source>changing the comments of “%1”</source>
        <translation>sửa ý kiến của “%1”</translation>
    </message>
    <message>
        <source>changing the round of comments</source>
        <translation>sửa đợt lấy ý kiến</translation>
    </message>
    <message>
        <source>adding section “%1”</source>
        <translation>thêm mục “%1”</translation>
    </message>
    <message>
        <source>adding a section</source>
        <translation>thêm mục</translation>
    </message>
    <message>
        <source>renaming section “%1”</source>
        <translation>đổi tên mục “%1”</translation>
    </message>
    <message>
        <source>renaming a section</source>
        <translation>đổi tên mục</translation>
    </message>
    <message>
        <source>deleting section “%1”</source>
        <translation>xóa mục “%1”</translation>
    </message>
    <message>
        <source>deleting a section</source>
        <translation>xóa mục</translation>
    </message>
    <message>
        <source>deleting %1 sections</source>
        <translation>xóa %1 mục</translation>
    </message>
    <message>
        <source>duplicating section “%1”</source>
        <translation>nhân đôi mục “%1”</translation>
    </message>
    <message>
        <source>duplicating a section</source>
        <translation>nhân đôi mục</translation>
    </message>
    <message>
        <source>duplicating %1 sections</source>
        <translation>nhân đôi %1 mục</translation>
    </message>
    <message>
        <source>moving section “%1”</source>
        <translation>chuyển chỗ mục “%1”</translation>
    </message>
    <message>
        <source>moving a section</source>
        <translation>chuyển chỗ mục</translation>
    </message>
    <message>
        <source>moving %1 sections</source>
        <translation>chuyển chỗ %1 mục</translation>
    </message>
    <message>
        <source>promoting section “%1”</source>
        <translation>nâng cấp mục “%1”</translation>
    </message>
    <message>
        <source>promoting a section</source>
        <translation>nâng cấp mục</translation>
    </message>
    <message>
        <source>promoting %1 sections</source>
        <translation>nâng cấp %1 mục</translation>
    </message>
    <message>
        <source>demoting section “%1”</source>
        <translation>hạ cấp mục “%1”</translation>
    </message>
    <message>
        <source>demoting a section</source>
        <translation>hạ cấp mục</translation>
    </message>
    <message>
        <source>demoting %1 sections</source>
        <translation>hạ cấp %1 mục</translation>
    </message>
    <message>
        <source>pasting section “%1”</source>
        <translation>dán mục “%1”</translation>
    </message>
    <message>
        <source>pasting a section</source>
        <translation>dán mục</translation>
    </message>
    <message>
        <source>pasting %1 sections</source>
        <translation>dán %1 mục</translation>
    </message>
    <message>
        <source>changing the kind of section “%1”</source>
        <translation>đổi nhóm nội dung của mục “%1”</translation>
    </message>
    <message>
        <source>changing the kind of a section</source>
        <translation>đổi nhóm nội dung của mục</translation>
    </message>
    <message>
        <source>changing the kind of %1 sections</source>
        <translation>đổi nhóm nội dung của %1 mục</translation>
    </message>
    <message>
        <source>drafting section “%1” from the assignments</source>
        <translation>soạn mục “%1” từ phân công</translation>
    </message>
    <message>
        <source>drafting a section from the assignments</source>
        <translation>soạn một mục từ phân công</translation>
    </message>
    <message>
        <source>editing “%1”</source>
        <translation>sửa “%1”</translation>
    </message>
    <message>
        <source>editing text</source>
        <translation>sửa nội dung</translation>
    </message>
    <message>
        <source>editing the table in “%1”</source>
        <translation>sửa bảng trong “%1”</translation>
    </message>
    <message>
        <source>editing a table</source>
        <translation>sửa bảng</translation>
    </message>
    <message>
        <source>making a task of “%1”</source>
        <translation>đặt “%1” làm nhiệm vụ</translation>
    </message>
    <message>
        <source>making a task</source>
        <translation>đặt một đoạn làm nhiệm vụ</translation>
    </message>
    <message>
        <source>making %1 tasks</source>
        <translation>đặt %1 đoạn làm nhiệm vụ</translation>
    </message>
    <message>
        <source>removing task “%1”</source>
        <translation>bỏ nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>removing a task</source>
        <translation>bỏ một nhiệm vụ</translation>
    </message>
    <message>
        <source>removing %1 tasks</source>
        <translation>bỏ %1 nhiệm vụ</translation>
    </message>
    <message>
        <source>changing task “%1”</source>
        <translation>sửa nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>changing a task</source>
        <translation>sửa một nhiệm vụ</translation>
    </message>
    <message>
        <source>changing %1 tasks</source>
        <translation>sửa %1 nhiệm vụ</translation>
    </message>
    <message>
        <source>adding task “%1”</source>
        <translation>thêm nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>adding a task</source>
        <translation>thêm một nhiệm vụ</translation>
    </message>
    <message>
        <source>renaming task “%1”</source>
        <translation>sửa tên nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>renaming a task</source>
        <translation>sửa tên một nhiệm vụ</translation>
    </message>
    <message>
        <source>changing who leads task “%1”</source>
        <translation>sửa cơ quan chủ trì của nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>changing who leads a task</source>
        <translation>sửa cơ quan chủ trì của một nhiệm vụ</translation>
    </message>
    <message>
        <source>changing who leads %1 tasks</source>
        <translation>sửa cơ quan chủ trì của %1 nhiệm vụ</translation>
    </message>
    <message>
        <source>changing who coordinates in task “%1”</source>
        <translation>sửa cơ quan phối hợp của nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>changing who coordinates in a task</source>
        <translation>sửa cơ quan phối hợp của một nhiệm vụ</translation>
    </message>
    <message>
        <source>changing who coordinates in %1 tasks</source>
        <translation>sửa cơ quan phối hợp của %1 nhiệm vụ</translation>
    </message>
    <message>
        <source>changing the time of task “%1”</source>
        <translation>sửa thời gian của nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>changing the time of a task</source>
        <translation>sửa thời gian của một nhiệm vụ</translation>
    </message>
    <message>
        <source>changing the time of %1 tasks</source>
        <translation>sửa thời gian của %1 nhiệm vụ</translation>
    </message>
    <message>
        <source>changing the product of task “%1”</source>
        <translation>sửa sản phẩm của nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>changing the product of a task</source>
        <translation>sửa sản phẩm của một nhiệm vụ</translation>
    </message>
    <message>
        <source>changing the budget of task “%1”</source>
        <translation>sửa kinh phí của nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>changing the budget of a task</source>
        <translation>sửa kinh phí của một nhiệm vụ</translation>
    </message>
    <message>
        <source>changing the budget of %1 tasks</source>
        <translation>sửa kinh phí của %1 nhiệm vụ</translation>
    </message>
    <message>
        <source>changing the status of task “%1”</source>
        <translation>đổi trạng thái của nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>changing the status of a task</source>
        <translation>đổi trạng thái của một nhiệm vụ</translation>
    </message>
    <message>
        <source>changing the status of %1 tasks</source>
        <translation>đổi trạng thái của %1 nhiệm vụ</translation>
    </message>
    <message>
        <source>changing the kind of task “%1”</source>
        <translation>đổi nhóm nội dung của nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>changing the kind of a task</source>
        <translation>đổi nhóm nội dung của một nhiệm vụ</translation>
    </message>
    <message>
        <source>changing the kind of %1 tasks</source>
        <translation>đổi nhóm nội dung của %1 nhiệm vụ</translation>
    </message>
    <message>
        <source>moving task “%1” to another section</source>
        <translation>chuyển nhiệm vụ “%1” sang mục khác</translation>
    </message>
    <message>
        <source>moving a task to another section</source>
        <translation>chuyển một nhiệm vụ sang mục khác</translation>
    </message>
    <message>
        <source>moving %1 tasks to another section</source>
        <translation>chuyển %1 nhiệm vụ sang mục khác</translation>
    </message>
    <message>
        <source>adding reporting duty “%1”</source>
        <translation>thêm yêu cầu báo cáo “%1”</translation>
    </message>
    <message>
        <source>adding a reporting duty</source>
        <translation>thêm yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>changing reporting duty “%1”</source>
        <translation>sửa yêu cầu báo cáo “%1”</translation>
    </message>
    <message>
        <source>changing a reporting duty</source>
        <translation>sửa yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>removing reporting duty “%1”</source>
        <translation>bỏ yêu cầu báo cáo “%1”</translation>
    </message>
    <message>
        <source>removing a reporting duty</source>
        <translation>bỏ yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>removing %1 reporting duties</source>
        <translation>bỏ %1 yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>changing the head: %1</source>
        <translation>sửa phần đầu văn bản: %1</translation>
    </message>
    <message>
        <source>changing the head</source>
        <translation>sửa phần đầu văn bản</translation>
    </message>
    <message>
        <source>changing recipient “%1”</source>
        <translation>sửa nơi nhận “%1”</translation>
    </message>
    <message>
        <source>changing the recipients</source>
        <translation>sửa nơi nhận</translation>
    </message>
    <message>
        <source>changing the preamble: “%1”</source>
        <translation>sửa phần mở đầu: “%1”</translation>
    </message>
    <message>
        <source>changing the preamble</source>
        <translation>sửa phần mở đầu</translation>
    </message>
    <message>
        <source>changing legal basis “%1”</source>
        <translation>sửa căn cứ “%1”</translation>
    </message>
    <message>
        <source>changing the legal bases</source>
        <translation>sửa căn cứ</translation>
    </message>
    <message>
        <source>changing the closing: “%1”</source>
        <translation>sửa phần kết: “%1”</translation>
    </message>
    <message>
        <source>changing the closing</source>
        <translation>sửa phần kết</translation>
    </message>
    <message>
        <source>changing the signature: “%1”</source>
        <translation>sửa phần ký: “%1”</translation>
    </message>
    <message>
        <source>changing the signature</source>
        <translation>sửa phần ký</translation>
    </message>
    <message>
        <source>adding agency “%1”</source>
        <translation>thêm “%1”</translation>
    </message>
    <message>
        <source>adding an agency</source>
        <translation>thêm cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>changing agency “%1”</source>
        <translation>sửa cơ quan “%1”</translation>
    </message>
    <message>
        <source>changing an agency</source>
        <translation>sửa cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>changing %1 agencies</source>
        <translation>sửa %1 cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>removing agency “%1”</source>
        <translation>bỏ cơ quan “%1”</translation>
    </message>
    <message>
        <source>removing an agency</source>
        <translation>bỏ cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>removing %1 agencies</source>
        <translation>bỏ %1 cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>receiving agencies from “%1”</source>
        <translation>nhận danh mục cơ quan từ “%1”</translation>
    </message>
    <message>
        <source>receiving agencies</source>
        <translation>nhận danh mục cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>the answers about the office</source>
        <translation>trả lời về cơ quan</translation>
    </message>
    <message>
        <source>adding the issuing body “%1”</source>
        <translation>thêm danh nghĩa ban hành “%1”</translation>
    </message>
    <message>
        <source>adding an issuing body</source>
        <translation>thêm danh nghĩa ban hành</translation>
    </message>
    <message>
        <source>moving the issuing body “%1”</source>
        <translation>đổi thứ tự danh nghĩa ban hành “%1”</translation>
    </message>
    <message>
        <source>moving an issuing body</source>
        <translation>đổi thứ tự danh nghĩa ban hành</translation>
    </message>
    <message>
        <source>changing the issuing body “%1”</source>
        <translation>sửa cơ quan ban hành “%1”</translation>
    </message>
    <message>
        <source>changing an issuing body</source>
        <translation>sửa cơ quan ban hành</translation>
    </message>
    <message>
        <source>removing the issuing body “%1”</source>
        <translation>bỏ cơ quan ban hành “%1”</translation>
    </message>
    <message>
        <source>removing an issuing body</source>
        <translation>bỏ cơ quan ban hành</translation>
    </message>
    <message>
        <source>changing the setting “%1”</source>
        <translation>đổi thiết lập “%1”</translation>
    </message>
    <message>
        <source>changing settings</source>
        <translation>đổi thiết lập</translation>
    </message>
    <message>
        <source>adding “%1” to the dictionary</source>
        <translation>thêm “%1” vào từ điển</translation>
    </message>
    <message>
        <source>adding a word to the dictionary</source>
        <translation>thêm một từ vào từ điển</translation>
    </message>
    <message>
        <source>removing “%1” from the dictionary</source>
        <translation>bỏ “%1” khỏi từ điển</translation>
    </message>
    <message>
        <source>removing a word from the dictionary</source>
        <translation>bỏ một từ khỏi từ điển</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>thay đổi vừa rồi</translation>
    </message>
    <message>
        <source>changing the office: %1</source>
        <translation>sửa thông tin cơ quan: %1</translation>
    </message>
    <message>
        <source>changing the office</source>
        <translation>sửa thông tin cơ quan</translation>
    </message>
    <message>
        <source>moving the days of task “%1”</source>
        <translation>dời thời gian của nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>moving the days of a task</source>
        <translation>dời thời gian của một nhiệm vụ</translation>
    </message>
    <message>
        <source>marking “%1” as done</source>
        <translation>đánh dấu “%1” đã xong</translation>
    </message>
    <message>
        <source>marking something as done</source>
        <translation>đánh dấu một việc đã xong</translation>
    </message>
    <message>
        <source>marking “%1” as not done</source>
        <translation>đánh dấu “%1” chưa xong</translation>
    </message>
    <message>
        <source>marking something as not done</source>
        <translation>đánh dấu một việc chưa xong</translation>
    </message>
    <message>
        <source>adding the request of “%1”</source>
        <translation>thêm yêu cầu báo cáo của “%1”</translation>
    </message>
    <message>
        <source>adding a request</source>
        <translation>thêm một yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>changing the request of “%1”</source>
        <translation>sửa yêu cầu báo cáo của “%1”</translation>
    </message>
    <message>
        <source>changing a request</source>
        <translation>sửa một yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>removing the request of “%1”</source>
        <translation>xóa yêu cầu báo cáo của “%1”</translation>
    </message>
    <message>
        <source>removing a request</source>
        <translation>xóa một yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>changing the day %1 in the calendar</source>
        <translation>sửa ngày %1 trong lịch làm việc</translation>
    </message>
    <message>
        <source>changing a day in the calendar</source>
        <translation>sửa một ngày trong lịch làm việc</translation>
    </message>
    <message>
        <source>logging “%1”</source>
        <translation>ghi hoạt động “%1”</translation>
    </message>
    <message>
        <source>logging an activity</source>
        <translation>ghi một hoạt động</translation>
    </message>
    <message>
        <source>logging %1 activities</source>
        <translation>ghi %1 hoạt động</translation>
    </message>
    <message>
        <source>changing activity “%1”</source>
        <translation>sửa hoạt động “%1”</translation>
    </message>
    <message>
        <source>changing an activity</source>
        <translation>sửa một hoạt động</translation>
    </message>
    <message>
        <source>changing %1 activities</source>
        <translation>sửa %1 hoạt động</translation>
    </message>
    <message>
        <source>removing activity “%1”</source>
        <translation>xóa hoạt động “%1”</translation>
    </message>
    <message>
        <source>removing an activity</source>
        <translation>xóa một hoạt động</translation>
    </message>
    <message>
        <source>removing %1 activities</source>
        <translation>xóa %1 hoạt động</translation>
    </message>
    <message>
        <source>keeping the preset “%1”</source>
        <translation>lưu mẫu ghi nhanh “%1”</translation>
    </message>
    <message>
        <source>keeping a preset</source>
        <translation>lưu một mẫu ghi nhanh</translation>
    </message>
    <message>
        <source>removing the preset “%1”</source>
        <translation>xóa mẫu ghi nhanh “%1”</translation>
    </message>
    <message>
        <source>removing a preset</source>
        <translation>xóa một mẫu ghi nhanh</translation>
    </message>
    <message>
        <source>changing the measure “%1”</source>
        <translation>sửa loại số liệu “%1”</translation>
    </message>
    <message>
        <source>changing a measure</source>
        <translation>sửa một loại số liệu</translation>
    </message>
    <message>
        <source>removing the measure “%1”</source>
        <translation>xóa loại số liệu “%1”</translation>
    </message>
    <message>
        <source>removing a measure</source>
        <translation>xóa một loại số liệu</translation>
    </message>
    <message>
        <source>changing the total “%1”</source>
        <translation>sửa số liệu tổng hợp “%1”</translation>
    </message>
    <message>
        <source>changing a total</source>
        <translation>sửa một số liệu tổng hợp</translation>
    </message>
    <message>
        <source>changing %1 totals</source>
        <translation>sửa %1 số liệu tổng hợp</translation>
    </message>
    <message>
        <source>removing the total “%1”</source>
        <translation>xóa số liệu tổng hợp “%1”</translation>
    </message>
    <message>
        <source>removing a total</source>
        <translation>xóa một số liệu tổng hợp</translation>
    </message>
    <message>
        <source>removing %1 totals</source>
        <translation>xóa %1 số liệu tổng hợp</translation>
    </message>
    <message>
        <source>choosing which number of “%1” counts</source>
        <translation>chọn số được lấy của “%1”</translation>
    </message>
    <message>
        <source>choosing which number counts</source>
        <translation>chọn số được lấy</translation>
    </message>
    <message>
        <source>adding the file “%1”</source>
        <translation>thêm tệp “%1”</translation>
    </message>
    <message>
        <source>adding a file</source>
        <translation>thêm tệp</translation>
    </message>
    <message>
        <source>adding %1 files</source>
        <translation>thêm %1 tệp</translation>
    </message>
    <message>
        <source>changing caption or marks of “%1”</source>
        <translation>sửa chú thích, dấu của “%1”</translation>
    </message>
    <message>
        <source>changing a file&apos;s caption or marks</source>
        <translation>sửa chú thích, dấu của tệp</translation>
    </message>
    <message>
        <source>removing the file “%1”</source>
        <translation>bỏ tệp “%1”</translation>
    </message>
    <message>
        <source>removing a file</source>
        <translation>bỏ tệp</translation>
    </message>
    <message>
        <source>removing %1 files</source>
        <translation>bỏ %1 tệp</translation>
    </message>
    <message>
        <source>beginning the Action Month of %1</source>
        <translation>bắt đầu Tháng hành động năm %1</translation>
    </message>
    <message>
        <source>beginning an Action Month</source>
        <translation>bắt đầu Tháng hành động</translation>
    </message>
    <message>
        <source>changing the Action Month of %1</source>
        <translation>sửa Tháng hành động năm %1</translation>
    </message>
    <message>
        <source>changing an Action Month</source>
        <translation>sửa Tháng hành động</translation>
    </message>
    <message>
        <source>removing the Action Month of %1</source>
        <translation>xóa Tháng hành động năm %1</translation>
    </message>
    <message>
        <source>removing an Action Month</source>
        <translation>xóa Tháng hành động</translation>
    </message>
    <message>
        <source>adding model “%1”</source>
        <translation>thêm mô hình “%1”</translation>
    </message>
    <message>
        <source>adding a model</source>
        <translation>thêm mô hình</translation>
    </message>
    <message>
        <source>changing model “%1”</source>
        <translation>sửa mô hình “%1”</translation>
    </message>
    <message>
        <source>changing a model</source>
        <translation>sửa mô hình</translation>
    </message>
    <message>
        <source>removing model “%1”</source>
        <translation>xóa mô hình “%1”</translation>
    </message>
    <message>
        <source>removing a model</source>
        <translation>xóa mô hình</translation>
    </message>
    <message>
        <source>adding a model&apos;s figures of %1</source>
        <translation>thêm số liệu mô hình năm %1</translation>
    </message>
    <message>
        <source>adding a model&apos;s figures</source>
        <translation>thêm số liệu mô hình</translation>
    </message>
    <message>
        <source>changing a model&apos;s figures of %1</source>
        <translation>sửa số liệu mô hình năm %1</translation>
    </message>
    <message>
        <source>changing a model&apos;s figures</source>
        <translation>sửa số liệu mô hình</translation>
    </message>
    <message>
        <source>removing a model&apos;s figures of %1</source>
        <translation>xóa số liệu mô hình năm %1</translation>
    </message>
    <message>
        <source>removing a model&apos;s figures</source>
        <translation>xóa số liệu mô hình</translation>
    </message>
    <message>
        <source>adding the inspection of “%1”</source>
        <translation>thêm cuộc kiểm tra, giám sát “%1”</translation>
    </message>
    <message>
        <source>adding an inspection</source>
        <translation>thêm cuộc kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>changing the inspection of “%1”</source>
        <translation>sửa cuộc kiểm tra, giám sát “%1”</translation>
    </message>
    <message>
        <source>changing an inspection</source>
        <translation>sửa cuộc kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>removing the inspection of “%1”</source>
        <translation>xóa cuộc kiểm tra, giám sát “%1”</translation>
    </message>
    <message>
        <source>removing an inspection</source>
        <translation>xóa cuộc kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>adding recommendation “%1”</source>
        <translation>thêm kiến nghị “%1”</translation>
    </message>
    <message>
        <source>adding a recommendation</source>
        <translation>thêm kiến nghị</translation>
    </message>
    <message>
        <source>changing recommendation “%1”</source>
        <translation>sửa kiến nghị “%1”</translation>
    </message>
    <message>
        <source>changing a recommendation</source>
        <translation>sửa kiến nghị</translation>
    </message>
    <message>
        <source>removing recommendation “%1”</source>
        <translation>xóa kiến nghị “%1”</translation>
    </message>
    <message>
        <source>removing a recommendation</source>
        <translation>xóa kiến nghị</translation>
    </message>
    <message>
        <source>adding issued document “%1”</source>
        <translation>thêm văn bản đã ban hành “%1”</translation>
    </message>
    <message>
        <source>adding an issued document</source>
        <translation>thêm văn bản đã ban hành</translation>
    </message>
    <message>
        <source>changing issued document “%1”</source>
        <translation>sửa văn bản đã ban hành “%1”</translation>
    </message>
    <message>
        <source>changing an issued document</source>
        <translation>sửa văn bản đã ban hành</translation>
    </message>
    <message>
        <source>removing issued document “%1”</source>
        <translation>xóa văn bản đã ban hành “%1”</translation>
    </message>
    <message>
        <source>removing an issued document</source>
        <translation>xóa văn bản đã ban hành</translation>
    </message>
    <message>
        <source>putting issued plans into the list of documents</source>
        <translation>đưa kế hoạch đã ban hành vào sổ văn bản</translation>
    </message>
    <message>
        <source>putting %1 issued plans into the list of documents</source>
        <translation>đưa %1 kế hoạch đã ban hành vào sổ văn bản</translation>
    </message>
    <message>
        <source>changing the checklist of the Action Month of %1</source>
        <translation>sửa danh mục công việc Tháng hành động năm %1</translation>
    </message>
    <message>
        <source>changing the checklist of an Action Month</source>
        <translation>sửa danh mục công việc Tháng hành động</translation>
    </message>
    <message>
        <source>adding the decision “%1” on the committee</source>
        <translation>thêm quyết định “%1” về Ban VSTBPN</translation>
    </message>
    <message>
        <source>adding a decision on the committee</source>
        <translation>thêm quyết định về Ban VSTBPN</translation>
    </message>
    <message>
        <source>changing the decision “%1” on the committee</source>
        <translation>sửa quyết định “%1” về Ban VSTBPN</translation>
    </message>
    <message>
        <source>changing a decision on the committee</source>
        <translation>sửa quyết định về Ban VSTBPN</translation>
    </message>
    <message>
        <source>removing the decision “%1” on the committee</source>
        <translation>xóa quyết định “%1” về Ban VSTBPN</translation>
    </message>
    <message>
        <source>removing a decision on the committee</source>
        <translation>xóa quyết định về Ban VSTBPN</translation>
    </message>
    <message>
        <source>adding committee member “%1”</source>
        <translation>thêm thành viên Ban “%1”</translation>
    </message>
    <message>
        <source>adding a committee member</source>
        <translation>thêm thành viên Ban</translation>
    </message>
    <message>
        <source>changing committee member “%1”</source>
        <translation>sửa thành viên Ban “%1”</translation>
    </message>
    <message>
        <source>changing a committee member</source>
        <translation>sửa thành viên Ban</translation>
    </message>
    <message>
        <source>removing committee member “%1”</source>
        <translation>xóa thành viên Ban “%1”</translation>
    </message>
    <message>
        <source>removing a committee member</source>
        <translation>xóa thành viên Ban</translation>
    </message>
    <message>
        <source>adding the committee&apos;s meeting of %1</source>
        <translation>thêm cuộc họp Ban VSTBPN %1</translation>
    </message>
    <message>
        <source>adding a meeting of the committee</source>
        <translation>thêm cuộc họp Ban VSTBPN</translation>
    </message>
    <message>
        <source>changing the committee&apos;s meeting of %1</source>
        <translation>sửa cuộc họp Ban VSTBPN %1</translation>
    </message>
    <message>
        <source>changing a meeting of the committee</source>
        <translation>sửa cuộc họp Ban VSTBPN</translation>
    </message>
    <message>
        <source>removing the committee&apos;s meeting of %1</source>
        <translation>xóa cuộc họp Ban VSTBPN %1</translation>
    </message>
    <message>
        <source>removing a meeting of the committee</source>
        <translation>xóa cuộc họp Ban VSTBPN</translation>
    </message>
    <message>
        <source>adding the award of “%1”</source>
        <translation>thêm khen thưởng “%1”</translation>
    </message>
    <message>
        <source>adding an award</source>
        <translation>thêm khen thưởng</translation>
    </message>
    <message>
        <source>changing the award of “%1”</source>
        <translation>sửa khen thưởng “%1”</translation>
    </message>
    <message>
        <source>changing an award</source>
        <translation>sửa khen thưởng</translation>
    </message>
    <message>
        <source>removing the award of “%1”</source>
        <translation>xóa khen thưởng “%1”</translation>
    </message>
    <message>
        <source>removing an award</source>
        <translation>xóa khen thưởng</translation>
    </message>
    <message>
        <source>adding the count of women in “%1”</source>
        <translation>thêm số liệu cán bộ nữ “%1”</translation>
    </message>
    <message>
        <source>adding a count of women</source>
        <translation>thêm số liệu cán bộ nữ</translation>
    </message>
    <message>
        <source>changing the count of women in “%1”</source>
        <translation>sửa số liệu cán bộ nữ “%1”</translation>
    </message>
    <message>
        <source>changing a count of women</source>
        <translation>sửa số liệu cán bộ nữ</translation>
    </message>
    <message>
        <source>removing the count of women in “%1”</source>
        <translation>xóa số liệu cán bộ nữ “%1”</translation>
    </message>
    <message>
        <source>removing a count of women</source>
        <translation>xóa số liệu cán bộ nữ</translation>
    </message>
    <message>
        <source>adding collection sheet “%1”</source>
        <translation>thêm đợt thu thập “%1”</translation>
    </message>
    <message>
        <source>adding a collection sheet</source>
        <translation>thêm đợt thu thập</translation>
    </message>
    <message>
        <source>changing collection sheet “%1”</source>
        <translation>sửa đợt thu thập “%1”</translation>
    </message>
    <message>
        <source>changing a collection sheet</source>
        <translation>sửa đợt thu thập</translation>
    </message>
    <message>
        <source>removing collection sheet “%1”</source>
        <translation>xóa đợt thu thập “%1”</translation>
    </message>
    <message>
        <source>removing a collection sheet</source>
        <translation>xóa đợt thu thập</translation>
    </message>
    <message>
        <source>taking over the sums of a collection sheet</source>
        <translation>đưa tổng của phiếu thu thập vào số liệu tổng hợp</translation>
    </message>
    <message>
        <source>typing a figure of a collection sheet</source>
        <translation>nhập số của phiếu thu thập</translation>
    </message>
    <message>
        <source>changing a figure of a collection sheet</source>
        <translation>sửa số của phiếu thu thập</translation>
    </message>
    <message>
        <source>removing a figure of a collection sheet</source>
        <translation>xóa số của phiếu thu thập</translation>
    </message>
    <message>
        <source>taking over activities from “%1”</source>
        <translation>nhận hoạt động từ “%1”</translation>
    </message>
    <message>
        <source>taking over activities</source>
        <translation>nhận hoạt động từ bảng</translation>
    </message>
    <message>
        <source>remembering the columns of “%1”</source>
        <translation>nhớ cách đọc cột của “%1”</translation>
    </message>
    <message>
        <source>remembering the columns of a table</source>
        <translation>nhớ cách đọc cột của bảng</translation>
    </message>
    <message>
        <source>the sample&apos;s registers</source>
        <translation>dữ liệu minh họa của các sổ</translation>
    </message>
    <message>
        <source>connecting the cells of “%1”</source>
        <translation>nối ô của “%1” với số liệu</translation>
    </message>
    <message>
        <source>connecting the cells of a form</source>
        <translation>nối ô của biểu với số liệu</translation>
    </message>
    <message>
        <source>what the headings of “%1” are about</source>
        <translation>nhóm nội dung của các mục trong đề cương của “%1”</translation>
    </message>
    <message>
        <source>what headings of an outline are about</source>
        <translation>nhóm nội dung của các mục trong đề cương</translation>
    </message>
    <message>
        <source>the superior&apos;s outline for “%1”</source>
        <translation>dùng đề cương của cấp trên cho “%1”</translation>
    </message>
    <message>
        <source>the superior&apos;s outline</source>
        <translation>dùng đề cương của cấp trên</translation>
    </message>
    <message>
        <source>beginning the report “%1”</source>
        <translation>lập báo cáo “%1”</translation>
    </message>
    <message>
        <source>beginning a report</source>
        <translation>lập báo cáo</translation>
    </message>
    <message>
        <source>changing the report “%1”</source>
        <translation>sửa báo cáo “%1”</translation>
    </message>
    <message>
        <source>changing a report</source>
        <translation>sửa báo cáo</translation>
    </message>
    <message>
        <source>changing the period of the report “%1”</source>
        <translation>sửa kỳ báo cáo của “%1”</translation>
    </message>
    <message>
        <source>changing the period of a report</source>
        <translation>sửa kỳ báo cáo</translation>
    </message>
    <message>
        <source>taking over the draft of “%1”</source>
        <translation>lấy bản nháp vào “%1”</translation>
    </message>
    <message>
        <source>taking over a draft</source>
        <translation>lấy bản nháp vào báo cáo</translation>
    </message>
    <message>
        <source>accepting the draft of “%1”</source>
        <translation>chấp nhận bản nháp của “%1”</translation>
    </message>
    <message>
        <source>accepting a draft</source>
        <translation>chấp nhận bản nháp</translation>
    </message>
    <message>
        <source>ticking section “%1”</source>
        <translation>đánh dấu mục “%1”</translation>
    </message>
    <message>
        <source>ticking a section</source>
        <translation>đánh dấu mục</translation>
    </message>
    <message>
        <source>changing the estimate of “%1”</source>
        <translation>sửa số ước của “%1”</translation>
    </message>
    <message>
        <source>changing an estimate</source>
        <translation>sửa số ước</translation>
    </message>
    <message>
        <source>changing the reason for “%1”</source>
        <translation>sửa lý do của “%1”</translation>
    </message>
    <message>
        <source>changing a reason</source>
        <translation>sửa lý do</translation>
    </message>
    <message>
        <source>freezing “%1”</source>
        <translation>chốt “%1”</translation>
    </message>
    <message>
        <source>freezing a report</source>
        <translation>chốt báo cáo</translation>
    </message>
    <message>
        <source>using “%1” for another request</source>
        <translation>dùng “%1” cho yêu cầu khác</translation>
    </message>
    <message>
        <source>using a report for another request</source>
        <translation>dùng báo cáo cho yêu cầu khác</translation>
    </message>
    <message>
        <source>marking as done what “%1” answers</source>
        <translation>đánh dấu hoàn thành yêu cầu mà “%1” trả lời</translation>
    </message>
    <message>
        <source>marking as done what a report answers</source>
        <translation>đánh dấu hoàn thành yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>removing the report “%1”</source>
        <translation>xóa báo cáo “%1”</translation>
    </message>
    <message>
        <source>removing a report</source>
        <translation>xóa báo cáo</translation>
    </message>
    <message>
        <source>adding indicator %1</source>
        <translation>thêm chỉ tiêu %1</translation>
    </message>
    <message>
        <source>adding an indicator</source>
        <translation>thêm chỉ tiêu</translation>
    </message>
    <message>
        <source>adding %1 indicators</source>
        <translation>thêm %1 chỉ tiêu</translation>
    </message>
    <message>
        <source>changing indicator %1</source>
        <translation>sửa chỉ tiêu %1</translation>
    </message>
    <message>
        <source>changing an indicator</source>
        <translation>sửa chỉ tiêu</translation>
    </message>
    <message>
        <source>changing %1 indicators</source>
        <translation>sửa %1 chỉ tiêu</translation>
    </message>
    <message>
        <source>splitting indicator %1</source>
        <translation>tách chỉ tiêu %1</translation>
    </message>
    <message>
        <source>splitting an indicator</source>
        <translation>tách chỉ tiêu</translation>
    </message>
    <message>
        <source>dropping indicator %1</source>
        <translation>bỏ chỉ tiêu %1</translation>
    </message>
    <message>
        <source>dropping an indicator</source>
        <translation>bỏ chỉ tiêu</translation>
    </message>
    <message>
        <source>confirming indicator %1</source>
        <translation>xác nhận chỉ tiêu %1</translation>
    </message>
    <message>
        <source>confirming an indicator</source>
        <translation>xác nhận chỉ tiêu</translation>
    </message>
    <message>
        <source>removing indicator %1</source>
        <translation>xóa chỉ tiêu %1</translation>
    </message>
    <message>
        <source>removing an indicator</source>
        <translation>xóa chỉ tiêu</translation>
    </message>
    <message>
        <source>putting indicator %1 back as it came</source>
        <translation>đưa chỉ tiêu %1 về như ban đầu</translation>
    </message>
    <message>
        <source>putting an indicator back as it came</source>
        <translation>đưa chỉ tiêu về như ban đầu</translation>
    </message>
    <message>
        <source>taking over values of indicators from “%1”</source>
        <translation>nhập số liệu chỉ tiêu từ “%1”</translation>
    </message>
    <message>
        <source>taking over values of indicators</source>
        <translation>nhập số liệu chỉ tiêu</translation>
    </message>
    <message>
        <source>the value of indicator %1</source>
        <translation>nhập số liệu chỉ tiêu %1</translation>
    </message>
    <message>
        <source>the value of an indicator</source>
        <translation>nhập số liệu chỉ tiêu</translation>
    </message>
    <message>
        <source>changing the value of indicator %1</source>
        <translation>sửa số liệu chỉ tiêu %1</translation>
    </message>
    <message>
        <source>changing the value of an indicator</source>
        <translation>sửa số liệu chỉ tiêu</translation>
    </message>
    <message>
        <source>removing the value of indicator %1</source>
        <translation>xóa số liệu chỉ tiêu %1</translation>
    </message>
    <message>
        <source>removing the value of an indicator</source>
        <translation>xóa số liệu chỉ tiêu</translation>
    </message>
    <message>
        <source>the sample&apos;s indicators</source>
        <translation>số liệu chỉ tiêu của bộ mẫu</translation>
    </message>
    <message>
        <source>rewording the sentence pattern %1</source>
        <translation>sửa mẫu câu %1</translation>
    </message>
    <message>
        <source>rewording a sentence pattern</source>
        <translation>sửa mẫu câu</translation>
    </message>
    <message>
        <source>taking the sentence pattern %1 as it was shipped</source>
        <translation>lấy lại mẫu câu gốc %1</translation>
    </message>
    <message>
        <source>taking a sentence pattern as it was shipped</source>
        <translation>lấy lại mẫu câu gốc</translation>
    </message>
    <message>
        <source>changing addressee “%1”</source>
        <translation>sửa nơi kính gửi “%1”</translation>
    </message>
    <message>
        <source>changing the addressees</source>
        <translation>sửa nơi kính gửi</translation>
    </message>
    <message>
        <source>own days for task “%1”</source>
        <translation>đặt ngày riêng cho nhiệm vụ “%1”</translation>
    </message>
    <message>
        <source>own days for a task</source>
        <translation>đặt ngày riêng cho một nhiệm vụ</translation>
    </message>
    <message>
        <source>task “%1” back to the plan&apos;s days</source>
        <translation>đưa nhiệm vụ “%1” về thời gian của kế hoạch</translation>
    </message>
    <message>
        <source>a task back to the plan&apos;s days</source>
        <translation>đưa một nhiệm vụ về thời gian của kế hoạch</translation>
    </message>
</context>
<context>
    <name>ActivityCells</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Task or section</source>
        <translation>Nhiệm vụ, mục</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Nhóm nội dung</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Loại hoạt động</translation>
    </message>
    <message>
        <source>Agency or unit</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Held or attended</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>Trong đó nữ</translation>
    </message>
    <message>
        <source>Cost (đồng)</source>
        <translation>Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>Source of the money</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không)</translation>
    </message>
    <message>
        <source>Held by us</source>
        <translation>Tự tổ chức</translation>
    </message>
    <message>
        <source>Sent to attend</source>
        <translation>Được cử đi dự</translation>
    </message>
    <message>
        <source>%1/%2 activities counted</source>
        <translation>%1/%2 cuộc có thống kê</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln hoạt động</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1: chưa thống kê</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>est. %1</source>
        <translation>ước %1</translation>
    </message>
</context>
<context>
    <name>ActivityDesk</name>
    <message>
        <source>%1 of %2 times are logged</source>
        <translation>đã ghi %1/%2 lần</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities are logged</source>
        <translation>
            <numerusform>đã ghi %Ln hoạt động</numerusform>
        </translation>
    </message>
    <message>
        <source>The task “%1” is “%2”, and %3.</source>
        <translation>Nhiệm vụ “%1” đang là “%2”, %3.</translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>Chuyển thành “%1”</translation>
    </message>
</context>
<context>
    <name>ActivityNames</name>
    <message>
        <source>(section no longer in the plan)</source>
        <translation>(mục không còn trong kế hoạch)</translation>
    </message>
    <message>
        <source>(task no longer in the plan)</source>
        <translation>(nhiệm vụ không còn trong kế hoạch)</translation>
    </message>
</context>
<context>
    <name>ActivityTableText</name>
    <message>
        <source>From day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Nội dung hoạt động</translation>
    </message>
    <message>
        <source>Group of contents</source>
        <translation>Nhóm nội dung</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Loại hoạt động</translation>
    </message>
    <message>
        <source>Task of the plan</source>
        <translation>Nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>Agency that did it</source>
        <translation>Đơn vị thực hiện</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Part taken</source>
        <translation>Cách tham gia</translation>
    </message>
    <message>
        <source>%1 – women among them</source>
        <translation>%1 – trong đó nữ</translation>
    </message>
    <message>
        <source>%1 – out of</source>
        <translation>%1 – trên tổng số</translation>
    </message>
    <message>
        <source>Cost (đồng)</source>
        <translation>Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Ước tính</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Activity ID (leave as it is)</source>
        <translation>Mã hoạt động (giữ nguyên)</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>số liệu</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kinh phí</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Activities carried out</source>
        <translation>Hoạt động đã thực hiện</translation>
    </message>
</context>
<context>
    <name>AgencyCatalogues</name>
    <message>
        <source>Bodies of the province from 01/03/2025</source>
        <translation>Sở, ban, ngành cấp tỉnh từ 01/03/2025</translation>
    </message>
    <message>
        <source>Bodies of the province until 28/02/2025</source>
        <translation>Sở, ban, ngành cấp tỉnh đến 28/02/2025</translation>
    </message>
    <message>
        <source>Bodies of a commune or ward from 01/07/2025</source>
        <translation>Cơ quan, đơn vị cấp xã từ 01/07/2025</translation>
    </message>
    <message>
        <source>Bodies of a commune and its district until 30/06/2025</source>
        <translation>Cơ quan, đơn vị cấp xã, cấp huyện đến 30/06/2025</translation>
    </message>
    <message>
        <source>The 34 provinces and cities</source>
        <translation>34 tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Central bodies</source>
        <translation>Cơ quan trung ương</translation>
    </message>
</context>
<context>
    <name>AgencyPreviewModel</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” goes</source>
        <translation>%1: bỏ “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <translation>%1: “%2” → “%3”</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>viết tắt</translation>
    </message>
    <message>
        <source>code in symbols</source>
        <translation>ký hiệu văn bản</translation>
    </message>
    <message>
        <source>official code</source>
        <translation>mã số</translation>
    </message>
    <message>
        <source>level</source>
        <translation>cấp</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>way</source>
        <translation>giao hay đề nghị</translation>
    </message>
    <message>
        <source>also called</source>
        <translation>tên gọi khác</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>từ ngày</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>belongs to another body</source>
        <translation>trực thuộc nơi khác</translation>
    </message>
    <message>
        <source>replaced by another body</source>
        <translation>đơn vị kế thừa khác</translation>
    </message>
    <message>
        <source>place in lists</source>
        <translation>thứ tự</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Không đọc được</translation>
    </message>
</context>
<context>
    <name>AgencySuggestions</name>
    <message>
        <source>in place of %1</source>
        <translation>thay %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>đúng như đã gõ</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>FILE</source>
        <translation>TỆP</translation>
    </message>
    <message>
        <source>The data file; without it the one that the window uses</source>
        <translation>Tệp dữ liệu; không ghi thì dùng tệp của cửa sổ chương trình</translation>
    </message>
    <message>
        <source>Print one JSON object for programs</source>
        <translation>In ra một khối JSON cho chương trình khác đọc</translation>
    </message>
    <message>
        <source>Language of messages and help</source>
        <translation>Ngôn ngữ của thông báo và trợ giúp</translation>
    </message>
    <message>
        <source>Read, list, show, export and check plans</source>
        <translation>Nhận, liệt kê, xem, xuất và rà soát kế hoạch</translation>
    </message>
    <message>
        <source>Look into Word files</source>
        <translation>Xem nội dung tệp Word</translation>
    </message>
    <message>
        <source>The data file: state, check, backup, restore</source>
        <translation>Tệp dữ liệu: thông tin, kiểm tra, sao lưu, khôi phục</translation>
    </message>
    <message>
        <source>Bình Đẳng: annual gender-equality plans as official documents</source>
        <translation>Bình Đẳng: kế hoạch công tác bình đẳng giới hằng năm, xuất thành văn bản đúng thể thức</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>In số phiên bản</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>In trợ giúp này</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VIỆC</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>TÙY CHỌN</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Các việc</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Cần ghi</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>(text without heading)</source>
        <translation>(nội dung không có tiêu đề)</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>gửi %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>qua %1</translation>
    </message>
    <message>
        <source>(line %1 of the source)</source>
        <translation>(dòng %1 của văn bản gốc)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Number, date</source>
        <translation>Số, ngày</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Outline:</source>
        <translation>Bố cục:</translation>
    </message>
    <message>
        <source>Reporting duties:</source>
        <translation>Chế độ báo cáo:</translation>
    </message>
    <message>
        <source>Read into the plan: %1 of the words; left out with a reason: %2; lost: %3</source>
        <translation>Đưa vào kế hoạch: %1 số chữ; không đưa vào, có nêu lý do: %2; mất: %3</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Phần không đưa vào</translation>
    </message>
    <message>
        <source>Write a checked copy of the data file</source>
        <translation>Sao lưu tệp dữ liệu, có kiểm tra bản sao</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Nơi ghi bản sao</translation>
    </message>
    <message>
        <source>Copied to: %1</source>
        <translation>Đã sao lưu vào: %1</translation>
    </message>
    <message>
        <source>Check that the data file is sound</source>
        <translation>Kiểm tra tệp dữ liệu có nguyên vẹn không</translation>
    </message>
    <message>
        <source>The data file is sound.</source>
        <translation>Tệp dữ liệu nguyên vẹn.</translation>
    </message>
    <message>
        <source>The data file has faults. Make a copy of it, then restore the last good copy.</source>
        <translation>Tệp dữ liệu có lỗi. Xin chép lại một bản rồi khôi phục từ bản sao tốt gần nhất.</translation>
    </message>
    <message>
        <source>Tell about the data file</source>
        <translation>Thông tin về tệp dữ liệu</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Tệp dữ liệu</translation>
    </message>
    <message>
        <source>Size (KB)</source>
        <translation>Dung lượng (KB)</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Số kế hoạch</translation>
    </message>
    <message>
        <source>Recorded changes</source>
        <translation>Số lần thay đổi đã ghi</translation>
    </message>
    <message>
        <source>Version of the data</source>
        <translation>Phiên bản dữ liệu</translation>
    </message>
    <message>
        <source>Last written by version</source>
        <translation>Phiên bản chương trình ghi gần nhất</translation>
    </message>
    <message>
        <source>Folder of copies</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>Replace the data file by a copy; the replaced file is kept</source>
        <translation>Thay tệp dữ liệu bằng một bản sao; tệp bị thay được giữ lại</translation>
    </message>
    <message>
        <source>The copy to restore</source>
        <translation>Bản sao cần khôi phục</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Đã khôi phục: %1</translation>
    </message>
    <message>
        <source>The file before is kept as: %1</source>
        <translation>Tệp trước đó được giữ lại tại: %1</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>THƯ_MỤC</translation>
    </message>
    <message>
        <source>The folder for the sample; made when it isn&apos;t there</source>
        <translation>Thư mục ghi dữ liệu mẫu; chưa có thì tạo mới</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Print the text of a Word document</source>
        <translation>In phần chữ của tệp Word</translation>
    </message>
    <message>
        <source>The Word document</source>
        <translation>Tệp Word</translation>
    </message>
    <message>
        <source>Review a stored plan before it is issued</source>
        <translation>Rà soát kế hoạch trước khi ban hành</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>MÃ</translation>
    </message>
    <message>
        <source>The plan&apos;s number in the list</source>
        <translation>Mã của kế hoạch trong danh sách</translation>
    </message>
    <message>
        <source>Reviewed: errors %1, remarks %2.</source>
        <translation>Rà soát: %1 lỗi, %2 lưu ý.</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>MẪU</translation>
    </message>
    <message>
        <source>A Word template of yours, by name or file; without it the official layout</source>
        <translation>Mẫu Word riêng, ghi tên hoặc tệp; không ghi thì dùng thể thức chung</translation>
    </message>
    <message>
        <source>Read a plan (text, Word, PDF) and store it</source>
        <translation>Nhận một kế hoạch (văn bản thuần, Word, PDF) và lưu lại</translation>
    </message>
    <message>
        <source>The plan&apos;s file; &quot;-&quot; reads the standard input</source>
        <translation>Tệp kế hoạch; &quot;-&quot; là đọc nội dung đưa vào từ lệnh trước</translation>
    </message>
    <message>
        <source>Only show what was recognised, store nothing</source>
        <translation>Chỉ cho xem những gì nhận ra, không lưu</translation>
    </message>
    <message>
        <source>Store it even if it is no plan</source>
        <translation>Vẫn lưu dù không phải kế hoạch</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Stored as plan %1.</source>
        <translation>Đã lưu thành kế hoạch số %1.</translation>
    </message>
    <message>
        <source>List the plans of the data file</source>
        <translation>Liệt kê các kế hoạch trong tệp dữ liệu</translation>
    </message>
    <message>
        <source>There is no plan yet. Read one with: binhdang-cli plan import FILE</source>
        <translation>Chưa có kế hoạch nào. Nhận một kế hoạch bằng lệnh: binhdang-cli plan import TỆP</translation>
    </message>
    <message>
        <source>Show a stored plan</source>
        <translation>Xem một kế hoạch đã lưu</translation>
    </message>
    <message>
        <source>Fill a Word template with the data of a JSON file</source>
        <translation>Điền số liệu từ tệp JSON vào mẫu Word</translation>
    </message>
    <message>
        <source>The Word template: a file, or the name of a shipped one</source>
        <translation>Mẫu Word: ghi tệp, hoặc tên mẫu có sẵn</translation>
    </message>
    <message>
        <source>DATA.json</source>
        <translation>SỐ_LIỆU.json</translation>
    </message>
    <message>
        <source>The data: a JSON file holding one object</source>
        <translation>Số liệu: tệp JSON gồm một khối { … }</translation>
    </message>
    <message>
        <source>FILE.docx</source>
        <translation>TỆP.docx</translation>
    </message>
    <message>
        <source>The document to write</source>
        <translation>Văn bản cần ghi</translation>
    </message>
    <message>
        <source>What a field without value becomes: blank (the default) or an error</source>
        <translation>Trường không có giá trị thì để trống (blank, mặc định) hay báo lỗi (error)</translation>
    </message>
    <message>
        <source>Fields without value: %1</source>
        <translation>Trường không có giá trị: %1</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Số trang: %1</translation>
    </message>
    <message>
        <source>Not printed as the document asks:</source>
        <translation>Chưa in được đúng như trong văn bản:</translation>
    </message>
    <message>
        <source>Write a Word document as PDF, page by page as it is printed</source>
        <translation>Ghi văn bản Word thành tệp PDF, từng trang như khi in</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>TỆP.pdf</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>Tệp PDF cần ghi</translation>
    </message>
    <message>
        <source>Write a stored plan as Word document, PDF, text or data</source>
        <translation>Xuất kế hoạch ra Word, PDF, văn bản thuần hoặc số liệu</translation>
    </message>
    <message>
        <source>List, check and fill Word templates</source>
        <translation>Liệt kê, kiểm tra và điền mẫu văn bản Word</translation>
    </message>
    <message>
        <source>Body of the document</source>
        <translation>Thân văn bản</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Chú thích cuối trang</translation>
    </message>
    <message>
        <source>Endnotes</source>
        <translation>Chú thích cuối văn bản</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Look for faults in a Word template, without filling it</source>
        <translation>Tìm chỗ sai trong mẫu Word mà không điền</translation>
    </message>
    <message>
        <source>The Word template: a file, or the name of a template</source>
        <translation>Mẫu Word: một tệp, hoặc tên của mẫu</translation>
    </message>
    <message>
        <source>Take the names of this data instead of a plan&apos;s</source>
        <translation>Lấy tên trong số liệu này thay cho tên của kế hoạch</translation>
    </message>
    <message>
        <source>To be mended:</source>
        <translation>Cần sửa:</translation>
    </message>
    <message>
        <source>Not in the data; stays blank:</source>
        <translation>Không có trong số liệu, sẽ để trống:</translation>
    </message>
    <message>
        <source>Printed by Word, but not as such in the preview and in PDF:</source>
        <translation>Word in được, nhưng trang xem trước và PDF thể hiện khác:</translation>
    </message>
    <message>
        <source>Checked: errors %1, remarks %2.</source>
        <translation>Đã kiểm tra: %1 lỗi, %2 điều lưu ý.</translation>
    </message>
    <message>
        <source>List the templates: the shipped ones and your own</source>
        <translation>Liệt kê các mẫu: mẫu có sẵn và mẫu của đơn vị</translation>
    </message>
    <message>
        <source>Folder for your own templates: %1</source>
        <translation>Thư mục để mẫu của đơn vị: %1</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>có sẵn trong chương trình</translation>
    </message>
    <message>
        <source>not used: your own template of this name is taken</source>
        <translation>không dùng: đã có mẫu của đơn vị cùng tên</translation>
    </message>
    <message>
        <source>Data that no field uses: %1</source>
        <translation>Số liệu không trường nào dùng: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 và %2 mục khác</translation>
    </message>
    <message>
        <source>List the fields of a Word template and where they stand</source>
        <translation>Liệt kê các trường của mẫu Word và chỗ của từng trường</translation>
    </message>
    <message>
        <source>The file has no fields.</source>
        <translation>Tệp không có trường nào.</translation>
    </message>
    <message>
        <source>The template has faults, the list may not be complete: binhdang-cli template check names them.</source>
        <translation>Mẫu có chỗ sai nên danh sách có thể chưa đủ; lệnh binhdang-cli template check nêu các chỗ sai.</translation>
    </message>
    <message>
        <source>Write a template to a file, to change it in Word</source>
        <translation>Lấy một mẫu ra thành tệp để sửa trong Word</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>TÊN</translation>
    </message>
    <message>
        <source>The name of a template, as template list shows it</source>
        <translation>Tên mẫu, như lệnh template list nêu</translation>
    </message>
    <message>
        <source>Also when the file is there: it gets a dated name first</source>
        <translation>Ghi cả khi đã có tệp đó: tệp đang có được giữ lại, tên thêm ngày giờ</translation>
    </message>
    <message>
        <source>The file that was there is kept: %1</source>
        <translation>Tệp đang có được giữ lại tại: %1</translation>
    </message>
    <message>
        <source>used for plans</source>
        <translation>đang dùng cho kế hoạch</translation>
    </message>
    <message>
        <source>Printed, but perhaps not as meant:</source>
        <translation>In được, nhưng có lẽ không như ý:</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>dòng %1: %2</translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation>  … và %1 mục nữa</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 unreadable</source>
        <translation>%1 mới, %2 thay đổi, %3 giữ nguyên, %4 không đọc được</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>The directory of agencies and units: list, take over, write</source>
        <translation>Danh sách cơ quan, đơn vị: liệt kê, nhập, xuất</translation>
    </message>
    <message>
        <source>Write all agencies and units to a CSV file</source>
        <translation>Xuất toàn bộ cơ quan, đơn vị ra tệp CSV</translation>
    </message>
    <message>
        <source>The file to write; one that is there is replaced</source>
        <translation>Tệp cần ghi; tệp đã có được thay</translation>
    </message>
    <message>
        <source>%1 agencies and units were written to %2.</source>
        <translation>Đã ghi %1 cơ quan, đơn vị vào %2.</translation>
    </message>
    <message>
        <source>Take agencies and units over from a CSV file or a list that comes with the program</source>
        <translation>Nhập cơ quan, đơn vị từ tệp CSV hoặc danh mục có sẵn</translation>
    </message>
    <message>
        <source>A CSV file (docs/agencies-csv.md)</source>
        <translation>Tệp CSV (docs/agencies-csv.md)</translation>
    </message>
    <message>
        <source>A list of the program: departments-2025, departments-2024, communes-2025, communes-2024, provinces, central</source>
        <translation>Danh mục có sẵn: departments-2025, departments-2024, communes-2025, communes-2024, provinces, central</translation>
    </message>
    <message>
        <source>Only show what would change, store nothing</source>
        <translation>Chỉ xem những gì sẽ thay đổi, không lưu</translation>
    </message>
    <message>
        <source>List the agencies and units of the data file</source>
        <translation>Liệt kê cơ quan, đơn vị trong tệp dữ liệu</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>TỪ-TÌM</translation>
    </message>
    <message>
        <source>Only those whose name, abbreviation, code or other name holds it</source>
        <translation>Chỉ những nơi có tên, chữ viết tắt, mã số hoặc tên gọi khác chứa từ này</translation>
    </message>
    <message>
        <source>There is none yet. Begin with: binhdang-cli agency import --catalogue departments-2025</source>
        <translation>Chưa có cơ quan, đơn vị nào. Bắt đầu bằng: binhdang-cli agency import --catalogue departments-2025</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Không thấy nơi nào khớp với “%1”.</translation>
    </message>
    <message>
        <source>Compare two plans, or two states of one, word by word</source>
        <translation>So sánh từng chữ hai kế hoạch, hoặc hai thời điểm của một kế hoạch</translation>
    </message>
    <message>
        <source>A plan&apos;s number in the list; with @ and the number of an entry of its history, the plan as it was then</source>
        <translation>Mã của kế hoạch trong danh sách; thêm @ và số của một dòng lịch sử là kế hoạch vào lúc đó</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Hai bên giống nhau.</translation>
    </message>
    <message>
        <source>What to write; its ending decides: .docx, .pdf, .txt, .json, or .xlsx for the table of tasks</source>
        <translation>Tệp cần ghi; đuôi tệp quyết định loại: .docx, .pdf, .txt, .json, hoặc .xlsx cho bảng nhiệm vụ</translation>
    </message>
    <message>
        <source>List who changed a plan, what and when</source>
        <translation>Liệt kê ai đã sửa gì trong kế hoạch, khi nào</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>hoàn tác: %1</translation>
    </message>
    <message>
        <source>Begun as plan %1: %2</source>
        <translation>Đã lập kế hoạch %1: %2</translation>
    </message>
    <message>
        <source>Begin a plan from an outline</source>
        <translation>Lập kế hoạch mới từ đề cương</translation>
    </message>
    <message>
        <source>The outline: plan-province, plan-department, plan-commune, plan-commune-short, plan-action-month, plan-inspection, plan-committee</source>
        <translation>Đề cương: plan-province, plan-department, plan-commune, plan-commune-short, plan-action-month, plan-inspection, plan-committee</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>NĂM</translation>
    </message>
    <message>
        <source>The plan&apos;s year</source>
        <translation>Năm của kế hoạch</translation>
    </message>
    <message>
        <source>In whose name it is issued; without it the one that goes with the outline</source>
        <translation>Danh nghĩa ban hành; không ghi thì lấy danh nghĩa hợp với đề cương</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>MỤC</translation>
    </message>
    <message>
        <source>An optional section that is wanted too, by its place: III.6; may be repeated</source>
        <translation>Mục tùy chọn muốn có thêm, ghi theo vị trí: III.6; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>TRƯỜNG=GIÁ_TRỊ</translation>
    </message>
    <message>
        <source>A field as for &quot;plan set&quot;; may be repeated</source>
        <translation>Một trường như ở &quot;plan set&quot;; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>Begin a plan as a copy of another one, for another year</source>
        <translation>Lập kế hoạch của năm khác từ một kế hoạch đã có</translation>
    </message>
    <message>
        <source>%1 passages still name the old year; &quot;plan show %2&quot; lists them.</source>
        <translation>Còn %1 chỗ nhắc năm cũ; &quot;plan show %2&quot; liệt kê từng chỗ.</translation>
    </message>
    <message>
        <source>Change fields of a stored plan</source>
        <translation>Sửa các trường của một kế hoạch đã lưu</translation>
    </message>
    <message>
        <source>FIELD=VALUE …</source>
        <translation>TRƯỜNG=GIÁ_TRỊ …</translation>
    </message>
    <message>
        <source>title, document_type, symbol, number, date, place, year, kind, state, superior, issuer, signer.authority, signer.position, signer.name</source>
        <translation>title, document_type, symbol, number, date, place, year, kind, state, superior, issuer, signer.authority, signer.position, signer.name (trích yếu, tên loại, ký hiệu, số, ngày, địa danh, năm, loại, trạng thái, cơ quan chủ quản, cơ quan ban hành, quyền hạn, chức vụ, họ tên người ký)</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Không có gì khác.</translation>
    </message>
    <message>
        <source>Plan %1 was changed.</source>
        <translation>Đã sửa kế hoạch %1.</translation>
    </message>
    <message>
        <source>Bring back a plan as it was at an earlier moment</source>
        <translation>Đưa kế hoạch về như một thời điểm trước</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>SỐ</translation>
    </message>
    <message>
        <source>Number of the entry of its history after which the plan was as wanted</source>
        <translation>Số của dòng lịch sử mà ngay sau đó kế hoạch đúng như cần</translation>
    </message>
    <message>
        <source>The plan is as it was after entry %1 of its history.</source>
        <translation>Kế hoạch đã trở lại như sau dòng lịch sử %1.</translation>
    </message>
    <message>
        <source>The plan is like that already; nothing was changed.</source>
        <translation>Kế hoạch vốn đã như vậy; không sửa gì.</translation>
    </message>
    <message>
        <source>Compare a Word file that others corrected with its plan, and take the corrections over</source>
        <translation>So bản Word đã được sửa với kế hoạch và nhận lại phần sửa</translation>
    </message>
    <message>
        <source>The corrected Word file</source>
        <translation>Tệp Word đã sửa</translation>
    </message>
    <message>
        <source>Take all differences over; without it they are only told</source>
        <translation>Nhận toàn bộ phần khác; không ghi thì chỉ liệt kê</translation>
    </message>
    <message>
        <source>Comment in Word: %1</source>
        <translation>Ghi chú trong Word: %1</translation>
    </message>
    <message>
        <source>Taken over: %1 differences.</source>
        <translation>Đã nhận %1 chỗ khác.</translation>
    </message>
    <message>
        <source>What is due: list it, write it as a calendar file</source>
        <translation>Việc cần làm: liệt kê, xuất tệp lịch</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>%1 women</source>
        <translation>%1 nữ</translation>
    </message>
    <message>
        <source>%1 đồng</source>
        <translation>%1 đồng</translation>
    </message>
    <message>
        <source>several numbers, none chosen</source>
        <translation>có nhiều số, chưa chọn</translation>
    </message>
    <message>
        <source>(estimated)</source>
        <translation>(ước)</translation>
    </message>
    <message>
        <source>(counted in %1 of %2 activities)</source>
        <translation>(%1/%2 hoạt động có thống kê)</translation>
    </message>
    <message>
        <source>(handed down)</source>
        <translation>(được cấp)</translation>
    </message>
    <message>
        <source>Log something that was done</source>
        <translation>Ghi một hoạt động đã thực hiện</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>CHỮ</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>NGÀY</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TÊN</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Đã làm việc gì</translation>
    </message>
    <message>
        <source>When, or its first day: 5/6/2026, 05062026, 2026-06-05</source>
        <translation>Ngày thực hiện, hoặc ngày đầu: 5/6/2026, 05062026, 2026-06-05</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>The plan it belongs to</source>
        <translation>Thuộc kế hoạch nào</translation>
    </message>
    <message>
        <source>The plan&apos;s task: its UUID, or words of its title that only one has</source>
        <translation>Nhiệm vụ của kế hoạch: UUID, hoặc chữ trong tên mà chỉ một nhiệm vụ có</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>LOẠI</translation>
    </message>
    <message>
        <source>The kind of section: communication, capacity …</source>
        <translation>Nhóm nội dung: communication, capacity …</translation>
    </message>
    <message>
        <source>The kind of activity: talk, training, broadcast …, or its name</source>
        <translation>Loại hoạt động: talk, training, broadcast …, hoặc tên</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Ai thực hiện</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Somebody was sent to it; it wasn&apos;t held by us</source>
        <translation>Được cử đi dự, không phải tự tổ chức</translation>
    </message>
    <message>
        <source>A number: attendances=120,women=70,estimate; what nobody counted is left out</source>
        <translation>Một số liệu: attendances=120,women=70,estimate; không thống kê thì bỏ trống</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>SỐ TIỀN</translation>
    </message>
    <message>
        <source>What it cost: 5tr, 500k, 9.000.000; unknown when left out</source>
        <translation>Kinh phí: 5tr, 500k, 9.000.000; không ghi là chưa rõ</translation>
    </message>
    <message>
        <source>The cost is an estimate</source>
        <translation>Kinh phí là số ước</translation>
    </message>
    <message>
        <source>Where the money came from</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>The result in words</source>
        <translation>Kết quả bằng lời</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>List what was done, the latest first</source>
        <translation>Liệt kê hoạt động đã thực hiện, mới nhất trước</translation>
    </message>
    <message>
        <source>Only those that hold these words</source>
        <translation>Chỉ hoạt động có các chữ này</translation>
    </message>
    <message>
        <source>Only those that ended on that day or later</source>
        <translation>Chỉ hoạt động kết thúc từ ngày này</translation>
    </message>
    <message>
        <source>Only those that ended by that day</source>
        <translation>Chỉ hoạt động kết thúc đến ngày này</translation>
    </message>
    <message>
        <source>Only those of that year</source>
        <translation>Chỉ hoạt động của năm này</translation>
    </message>
    <message>
        <source>Only those of that plan</source>
        <translation>Chỉ hoạt động của kế hoạch này</translation>
    </message>
    <message>
        <source>Only those of that kind</source>
        <translation>Chỉ hoạt động loại này</translation>
    </message>
    <message>
        <source>Only those of that agency</source>
        <translation>Chỉ hoạt động của cơ quan, đơn vị này</translation>
    </message>
    <message>
        <source>Only those with such a number</source>
        <translation>Chỉ hoạt động có số liệu này</translation>
    </message>
    <message>
        <source>In the order of the year</source>
        <translation>Theo thứ tự trong năm</translation>
    </message>
    <message>
        <source>Nothing was logged yet. Begin with: binhdang-cli activity add TITLE --date DATE</source>
        <translation>Chưa ghi hoạt động nào. Bắt đầu bằng: binhdang-cli activity add TÊN --date NGÀY</translation>
    </message>
    <message>
        <source>Nothing was logged that fits.</source>
        <translation>Không có hoạt động nào phù hợp.</translation>
    </message>
    <message>
        <source>%1 (counted in %2 of %3)</source>
        <translation>%1 (%2/%3 hoạt động có thống kê)</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 hoạt động</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>số người: %1</translation>
    </message>
    <message>
        <source>women: %1</source>
        <translation>nữ: %1</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>kinh phí: %1</translation>
    </message>
    <message>
        <source>Only what is due by that day, what is overdue included: 2026-06-30 or 30/6/2026</source>
        <translation>Chỉ những việc đến hạn tới ngày đó, kể cả việc quá hạn: 2026-06-30 hoặc 30/6/2026</translation>
    </message>
    <message>
        <source>Also what is done</source>
        <translation>Cả những việc đã xong</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Không có việc nào đến hạn.</translation>
    </message>
    <message>
        <source>Write what is due as a calendar file (iCalendar)</source>
        <translation>Xuất việc cần làm ra tệp lịch (iCalendar)</translation>
    </message>
    <message>
        <source>The calendar file to write: .ics</source>
        <translation>Tệp lịch sẽ ghi: .ics</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>SỐ NGÀY</translation>
    </message>
    <message>
        <source>Reminds at 8 o&apos;clock that many days before; without it never</source>
        <translation>Nhắc lúc 8 giờ trước đó bấy nhiêu ngày; không ghi thì không nhắc</translation>
    </message>
    <message>
        <source>List the numbers of a period, from the log and typed totals</source>
        <translation>Liệt kê số liệu của một kỳ, từ hoạt động và số liệu tổng hợp</translation>
    </message>
    <message>
        <source>MEASURE</source>
        <translation>SỐ LIỆU</translation>
    </message>
    <message>
        <source>Only this one: its id, or its name</source>
        <translation>Chỉ số liệu này: mã hoặc tên</translation>
    </message>
    <message>
        <source>For the whole year; without a period: this year</source>
        <translation>Cho cả năm; không ghi kỳ thì là năm nay</translation>
    </message>
    <message>
        <source>The first day of the period</source>
        <translation>Ngày đầu kỳ</translation>
    </message>
    <message>
        <source>The last day of the period</source>
        <translation>Ngày cuối kỳ</translation>
    </message>
    <message>
        <source>Whose numbers; left out: the office&apos;s own</source>
        <translation>Số của đơn vị nào; bỏ trống là của chính cơ quan</translation>
    </message>
    <message>
        <source>There are no numbers for this period yet.</source>
        <translation>Kỳ này chưa có số liệu nào.</translation>
    </message>
    <message>
        <source>Type a total beside the log; the same source&apos;s earlier one is replaced</source>
        <translation>Nhập số liệu tổng hợp; số trước của cùng nguồn được thay</translation>
    </message>
    <message>
        <source>What is counted: its id, or its name</source>
        <translation>Số liệu gì: mã hoặc tên</translation>
    </message>
    <message>
        <source>How many; left out: unknown</source>
        <translation>Bao nhiêu; bỏ trống là chưa rõ</translation>
    </message>
    <message>
        <source>For the whole year</source>
        <translation>Cho cả năm</translation>
    </message>
    <message>
        <source>How many of them are women</source>
        <translation>Trong đó nữ</translation>
    </message>
    <message>
        <source>The denominator of a ratio</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>A stock at the beginning of the period</source>
        <translation>Số đầu kỳ</translation>
    </message>
    <message>
        <source>What was added to the stock</source>
        <translation>Số tăng trong kỳ</translation>
    </message>
    <message>
        <source>What went from the stock</source>
        <translation>Số giảm trong kỳ</translation>
    </message>
    <message>
        <source>The day a stock was counted</source>
        <translation>Ngày tính đến</translation>
    </message>
    <message>
        <source>Whose number it is; left out: the office&apos;s own</source>
        <translation>Số của đơn vị nào; bỏ trống là của chính cơ quan</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>How it was estimated</source>
        <translation>Cách ước</translation>
    </message>
    <message>
        <source>It is an estimate</source>
        <translation>Là số ước</translation>
    </message>
    <message>
        <source>Of several sources this one counts</source>
        <translation>Trong nhiều nguồn, lấy nguồn này</translation>
    </message>
    <message>
        <source>Handed down from above, not made here</source>
        <translation>Được cấp, không phải tự làm</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>chưa thống kê</translation>
    </message>
    <message>
        <source>%1 (%2/%3 counted)</source>
        <translation>%1 (%2/%3 có thống kê)</translation>
    </message>
    <message>
        <source>A plan and a year in figures: tasks, activities, people, money, what is due</source>
        <translation>Kế hoạch và năm bằng số: nhiệm vụ, hoạt động, người tham dự, kinh phí, hạn sắp tới</translation>
    </message>
    <message>
        <source>The year; otherwise this one</source>
        <translation>Năm; không ghi thì năm nay</translation>
    </message>
    <message>
        <source>A plan by number or uuid; otherwise all plans of the year</source>
        <translation>Kế hoạch theo số hoặc UUID; không ghi thì mọi kế hoạch của năm</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Tasks: %1 (%2)</source>
        <translation>Nhiệm vụ: %1 (%2)</translation>
    </message>
    <message>
        <source>Activities: %1; people: %2; women: %3</source>
        <translation>Hoạt động: %1; người tham dự: %2; nữ: %3</translation>
    </message>
    <message>
        <source>Money in đồng: planned %1; spent %2</source>
        <translation>Kinh phí (đồng): dự kiến %1; đã chi %2</translation>
    </message>
    <message>
        <source>Models of the community</source>
        <translation>Mô hình ở cộng đồng</translation>
    </message>
    <message>
        <source>Inspections and supervision</source>
        <translation>Kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>List inspections and supervision, with what was recommended</source>
        <translation>Liệt kê các cuộc kiểm tra, giám sát và kiến nghị</translation>
    </message>
    <message>
        <source>Only those whose unit, contents or findings hold it</source>
        <translation>Chỉ những cuộc có chữ này ở đơn vị, nội dung hoặc kết quả</translation>
    </message>
    <message>
        <source>Only those with recommendations that are overdue</source>
        <translation>Chỉ những cuộc có kiến nghị quá hạn</translation>
    </message>
    <message>
        <source>Also who was not inspected for longest</source>
        <translation>Thêm danh sách đơn vị lâu chưa được kiểm tra</translation>
    </message>
    <message>
        <source>There are no such inspections.</source>
        <translation>Không có cuộc kiểm tra nào như vậy.</translation>
    </message>
    <message>
        <source>no inspection known</source>
        <translation>chưa ghi nhận cuộc nào</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>xong %1</translation>
    </message>
    <message>
        <source>OVERDUE since %1</source>
        <translation>QUÁ HẠN từ %1</translation>
    </message>
    <message>
        <source>List the models of the community, with the figures of each year</source>
        <translation>Liệt kê các mô hình và số liệu từng năm</translation>
    </message>
    <message>
        <source>Only those whose name, kind, place or agency holds it</source>
        <translation>Chỉ những mô hình có chữ này ở tên, loại, địa điểm hoặc đơn vị</translation>
    </message>
    <message>
        <source>Of which year the models are counted; without it this one</source>
        <translation>Đếm mô hình của năm nào; không ghi là năm nay</translation>
    </message>
    <message>
        <source>No models are written down yet.</source>
        <translation>Chưa ghi mô hình nào.</translation>
    </message>
    <message>
        <source>%1: %2 at the beginning, %3 new, %4 ended, %5 at the end</source>
        <translation>Năm %1: đầu năm %2, tăng %3, giảm %4, cuối năm %5</translation>
    </message>
    <message>
        <source>Write the activities to a spreadsheet or CSV file</source>
        <translation>Xuất các hoạt động ra bảng Excel hoặc CSV</translation>
    </message>
    <message>
        <source>The file to write, .xlsx or .csv; one that is there is replaced</source>
        <translation>Tệp cần ghi, .xlsx hoặc .csv; tệp đã có sẽ bị thay</translation>
    </message>
    <message>
        <source>CSV with commas between the cells instead of semicolons</source>
        <translation>CSV dùng dấu phẩy giữa các ô thay cho dấu chấm phẩy</translation>
    </message>
    <message>
        <source>%1 activities were written to %2.</source>
        <translation>Đã xuất %1 hoạt động ra %2.</translation>
    </message>
    <message>
        <source>Take activities over from a spreadsheet or CSV file</source>
        <translation>Nhận hoạt động từ bảng Excel hoặc CSV</translation>
    </message>
    <message>
        <source>A table with dates and what was done, .xlsx or .csv</source>
        <translation>Bảng có cột ngày và cột nội dung hoạt động, .xlsx hoặc .csv</translation>
    </message>
    <message>
        <source>Only this sheet; may be given several times</source>
        <translation>Chỉ trang tính này; có thể nêu nhiều lần</translation>
    </message>
    <message>
        <source>The year of days that are written without one</source>
        <translation>Năm của những ngày không ghi năm</translation>
    </message>
    <message>
        <source>Rows that are hidden in the file, too</source>
        <translation>Cả những dòng đang ẩn trong tệp</translation>
    </message>
    <message>
        <source>Also rows that the log seems to have already</source>
        <translation>Cả những dòng mà sổ hình như đã có</translation>
    </message>
    <message>
        <source>Write the rows that could not be read to this file, with the reason</source>
        <translation>Ghi các dòng chưa đọc được, kèm lý do, ra tệp này</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 mới</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 có thay đổi</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 giống</translation>
    </message>
    <message>
        <source>%1 in the log already</source>
        <translation>%1 sổ đã có</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>%1 chưa đọc được</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 bỏ qua</translation>
    </message>
    <message>
        <source>Only those of tasks whose title holds these words</source>
        <translation>Chỉ hoạt động của nhiệm vụ có các chữ này trong tên</translation>
    </message>
    <message>
        <source>Only those under sections of that kind: words of its name</source>
        <translation>Chỉ hoạt động thuộc nhóm nội dung này: chữ trong tên nhóm</translation>
    </message>
    <message>
        <source>What was done: add, list, take over from tables, write out</source>
        <translation>Hoạt động đã thực hiện: ghi, liệt kê, nhận từ bảng, xuất ra</translation>
    </message>
    <message>
        <source>Figures of a period: typed totals beside the log</source>
        <translation>Số liệu của một kỳ: số liệu tổng hợp đã nhập bên cạnh hoạt động</translation>
    </message>
    <message>
        <source>The report&apos;s number in the list, or its uuid</source>
        <translation>Số thứ tự của báo cáo trong danh sách, hoặc mã định danh (UUID)</translation>
    </message>
    <message>
        <source>Begin a report and draft its text from what is known</source>
        <translation>Lập báo cáo và soạn sẵn nội dung từ số liệu hiện có</translation>
    </message>
    <message>
        <source>6m, 9m, year, action-month, topical, urgent, committee, inspection, multi-year, or a period FROM..TO</source>
        <translation>6m, 9m, year, action-month, topical, urgent, committee, inspection, multi-year, hoặc một khoảng TỪ..ĐẾN</translation>
    </message>
    <message>
        <source>The year that it is about; without it this year</source>
        <translation>Năm báo cáo; bỏ trống là năm nay</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>CÁCH_TÍNH</translation>
    </message>
    <message>
        <source>How the period comes about: calendar, since-cut-off, decree-09</source>
        <translation>Cách tính kỳ báo cáo: calendar (theo lịch), since-cut-off (từ ngày chốt trước), decree-09 (Nghị định 09/2019)</translation>
    </message>
    <message>
        <source>The last day of what counts, where it isn&apos;t the period&apos;s end</source>
        <translation>Ngày chốt số liệu, khi khác ngày cuối kỳ</translation>
    </message>
    <message>
        <source>The plan whose tasks it is about</source>
        <translation>Kế hoạch có các nhiệm vụ cần báo cáo</translation>
    </message>
    <message>
        <source>The outline: report-commune, report-department, report-province, report-action-month, report-topic, report-urgent, report-committee, report-inspection; without it the usual one</source>
        <translation>Đề cương: report-commune, report-department, report-province, report-action-month, report-topic, report-urgent, report-committee, report-inspection; bỏ trống là đề cương thường dùng</translation>
    </message>
    <message>
        <source>WHOM</source>
        <translation>NƠI_NHẬN</translation>
    </message>
    <message>
        <source>The addressee behind &quot;Kính gửi&quot;; may be repeated</source>
        <translation>Nơi ghi sau &quot;Kính gửi&quot;; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>The document that it carries out, as cited; may be repeated</source>
        <translation>Văn bản căn cứ, ghi như trong báo cáo; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>Begun as report %1: %2</source>
        <translation>Đã lập báo cáo %1: %2</translation>
    </message>
    <message>
        <source>The same request is answered by report %1 already.</source>
        <translation>Yêu cầu này đã có báo cáo %1 trả lời.</translation>
    </message>
    <message>
        <source>List the reports</source>
        <translation>Danh sách báo cáo</translation>
    </message>
    <message>
        <source>(frozen %1 times, changed since)</source>
        <translation>(đã chốt %1 lần, sau đó có thay đổi)</translation>
    </message>
    <message>
        <source>(frozen %1 times)</source>
        <translation>(đã chốt %1 lần)</translation>
    </message>
    <message>
        <source>There are no reports yet.</source>
        <translation>Chưa có báo cáo nào.</translation>
    </message>
    <message>
        <source>Show a report: its text, and each figure with the number of rows behind it</source>
        <translation>Xem báo cáo: nội dung và từng số liệu kèm số dòng tạo nên số đó</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>As it was frozen the Nth time; without it as it is now</source>
        <translation>Bản chốt lần thứ N; bỏ trống là bản hiện tại</translation>
    </message>
    <message>
        <source>Freeze a report: figures and text as they are now become a numbered version</source>
        <translation>Chốt báo cáo: số liệu và nội dung hiện tại thành một bản chốt có số thứ tự</translation>
    </message>
    <message>
        <source>What changed since the version before</source>
        <translation>Nội dung thay đổi so với bản chốt trước</translation>
    </message>
    <message>
        <source>These are the official figures of the whole year, a later round</source>
        <translation>Đây là số liệu chính thức cả năm</translation>
    </message>
    <message>
        <source>Report %1 is frozen as version %2.</source>
        <translation>Đã chốt báo cáo %1 thành bản chốt %2.</translation>
    </message>
    <message>
        <source>Nothing changed in report %1 since version %2.</source>
        <translation>Báo cáo %1 không thay đổi so với bản chốt %2.</translation>
    </message>
    <message>
        <source>Write a report with its annexes as Word document, PDF, spreadsheet or data</source>
        <translation>Xuất báo cáo kèm phụ lục thành tệp Word, PDF, Excel hoặc dữ liệu</translation>
    </message>
    <message>
        <source>The report&apos;s number in the list, or the beginning of its uuid</source>
        <translation>Số của báo cáo trong danh sách, hoặc phần đầu uuid của báo cáo</translation>
    </message>
    <message>
        <source>What to write; its ending decides: .docx, .pdf, .xlsx for the figures, .json, .txt; a folder takes the usual name</source>
        <translation>Tệp cần ghi; đuôi tệp quyết định: .docx, .pdf, .xlsx (số liệu), .json, .txt; chỉ thư mục thì lấy tên thường dùng</translation>
    </message>
    <message>
        <source>A Word template of reports, by name or file; without it the one of its kind</source>
        <translation>Mẫu Word của báo cáo, theo tên hoặc tệp; không ghi thì mẫu theo loại báo cáo</translation>
    </message>
    <message>
        <source>ANNEXES</source>
        <translation>PHỤ LỤC</translation>
    </message>
    <message>
        <source>Leave out annexes, parted by commas: tasks, statistics, forms, indicators, models, inspections, documents, photos, charts</source>
        <translation>Bỏ bớt phụ lục, cách nhau bằng dấu phẩy: tasks, statistics, forms, indicators, models, inspections, documents, photos, charts</translation>
    </message>
    <message>
        <source>for reports</source>
        <translation>cho báo cáo</translation>
    </message>
    <message>
        <source>Indicators of the strategy and own ones: list, set, take over, write out</source>
        <translation>Chỉ tiêu của Chiến lược và của đơn vị: liệt kê, ghi số liệu, nhập, xuất</translation>
    </message>
    <message>
        <source>Fill a superior&apos;s form (Excel or Word table) from a report</source>
        <translation>Điền biểu mẫu của cấp trên (Excel hoặc bảng Word) từ một báo cáo</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>BIỂU</translation>
    </message>
    <message>
        <source>The form: .xlsx, .xlsm or .docx; it stays as it is</source>
        <translation>Tệp biểu: .xlsx, .xlsm hoặc .docx; tệp ấy giữ nguyên</translation>
    </message>
    <message>
        <source>The filled form</source>
        <translation>Biểu đã điền</translation>
    </message>
    <message>
        <source>MAPPING</source>
        <translation>CÁCH NỐI</translation>
    </message>
    <message>
        <source>How its cells are connected: a .json file saved in the program, or the name or sender of a kept form; without it the one kept for this form</source>
        <translation>Các ô nối với số liệu thế nào: tệp .json lưu từ chương trình, hoặc tên biểu, nơi gửi đã giữ; không ghi thì dùng cách nối đã giữ cho biểu này</translation>
    </message>
    <message>
        <source>Cells filled: %1</source>
        <translation>Số ô đã điền: %1</translation>
    </message>
    <message>
        <source>Cells left open: %1</source>
        <translation>Các ô còn trống: %1</translation>
    </message>
    <message>
        <source>Write the indicators of a year as a spreadsheet or CSV file</source>
        <translation>Xuất chỉ tiêu của một năm ra bảng tính hoặc tệp CSV</translation>
    </message>
    <message>
        <source>Where to write: .xlsx or .csv</source>
        <translation>Tệp xuất ra: .xlsx hoặc .csv</translation>
    </message>
    <message>
        <source>Which year; left out: this one</source>
        <translation>Năm nào; không ghi thì năm nay</translation>
    </message>
    <message>
        <source>Those too that are given only when asked for</source>
        <translation>Cả các chỉ tiêu chỉ cung cấp khi được yêu cầu</translation>
    </message>
    <message>
        <source>%1 indicators were written to %2.</source>
        <translation>Đã xuất %1 chỉ tiêu ra %2.</translation>
    </message>
    <message>
        <source>Take values of indicators over from a spreadsheet or CSV file</source>
        <translation>Nhập số liệu chỉ tiêu từ bảng tính hoặc tệp CSV</translation>
    </message>
    <message>
        <source>A table with a column of codes, .xlsx or .csv</source>
        <translation>Bảng có cột mã chỉ tiêu, .xlsx hoặc .csv</translation>
    </message>
    <message>
        <source>The year of rows that name none; left out: this one</source>
        <translation>Năm của các dòng không ghi năm; không ghi thì năm nay</translation>
    </message>
    <message>
        <source>List the indicators of the office&apos;s level with values, targets and results</source>
        <translation>Liệt kê chỉ tiêu của cấp mình với số liệu, mức phải đạt và kết quả</translation>
    </message>
    <message>
        <source>With a result of their own: %1, met %2, not met %3.</source>
        <translation>Chỉ tiêu có kết quả riêng: %1, đạt %2, chưa đạt %3.</translation>
    </message>
    <message>
        <source>Say what an indicator reached in a year; what isn&apos;t given stays as it was</source>
        <translation>Ghi số liệu của một chỉ tiêu trong năm; phần không ghi giữ nguyên</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>MÃ</translation>
    </message>
    <message>
        <source>The indicator, for example 3.2a</source>
        <translation>Chỉ tiêu, ví dụ 3.2a</translation>
    </message>
    <message>
        <source>Of a quarterly one: 1 to 4</source>
        <translation>Chỉ tiêu theo quý: từ 1 đến 4</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Out of how many</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>The value itself, where only that is known: 62,5</source>
        <translation>Giá trị, khi chỉ biết giá trị: 62,5</translation>
    </message>
    <message>
        <source>The day it was counted</source>
        <translation>Số liệu tính đến ngày</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>KẾT QUẢ</translation>
    </message>
    <message>
        <source>met, not-met, not-assessable, out-of-scope; auto: by the numbers</source>
        <translation>met (đạt), not-met (chưa đạt), not-assessable (không đánh giá được), out-of-scope (không thuộc phạm vi); auto: theo số liệu</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>What should be done</source>
        <translation>Đề xuất giải pháp</translation>
    </message>
    <message>
        <source>Show the rows that a number of a report is the sum of</source>
        <translation>Xem các dòng làm nên một con số trong báo cáo</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>SỐ</translation>
    </message>
    <message>
        <source>Reports: begin, list, show, explain figures, freeze, write out</source>
        <translation>Báo cáo: lập, liệt kê, xem, giải thích số liệu, chốt, xuất ra tệp</translation>
    </message>
    <message>
        <source>Forms of superiors: fill them</source>
        <translation>Biểu mẫu của cấp trên: điền số liệu</translation>
    </message>
    <message>
        <source>a year of four digits, for example 2026</source>
        <translation>một năm gồm bốn chữ số, ví dụ 2026</translation>
    </message>
    <message>
        <source>a day that there is, written as 05/6/2026 or 2026-06-05</source>
        <translation>một ngày có thật, viết như 05/6/2026 hoặc 2026-06-05</translation>
    </message>
    <message>
        <source>a whole number that isn&apos;t below zero, for example 0, 120 or 1.150</source>
        <translation>số nguyên không âm, ví dụ 0, 120 hoặc 1.150</translation>
    </message>
    <message>
        <source>an amount of money, for example 500k, 5tr, 9.000.000 or 9,8 tỷ</source>
        <translation>số tiền, ví dụ 500k, 5tr, 9.000.000 hoặc 9,8 tỷ</translation>
    </message>
    <message>
        <source>a number, for example 62,5</source>
        <translation>một số, ví dụ 62,5</translation>
    </message>
    <message>
        <source>the number of a frozen version: 1, 2, 3 …</source>
        <translation>số thứ tự của lần chốt: 1, 2, 3 …</translation>
    </message>
    <message>
        <source>one of those that the data file has, and it has none yet</source>
        <translation>một tên đã có trong tệp dữ liệu, mà tệp chưa có tên nào</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>một trong các giá trị: %1</translation>
    </message>
    <message>
        <source>written as %1</source>
        <translation>viết theo dạng %1</translation>
    </message>
    <message>
        <source>Write the sample: an office&apos;s data file and its plans as Word documents</source>
        <translation>Ghi dữ liệu mẫu: tệp dữ liệu của một cơ quan và các kế hoạch dạng Word</translation>
    </message>
    <message>
        <source>Whose sample; left out: the commune&apos;s</source>
        <translation>Mẫu của cơ quan nào; không ghi: của xã</translation>
    </message>
    <message>
        <source>List what is due: reports, tasks, requests, follow-ups, milestones. What stands in brackets is for report new --request</source>
        <translation>Liệt kê việc đến hạn: báo cáo, nhiệm vụ, yêu cầu, theo dõi sau kiểm tra, mốc của kế hoạch. Phần trong ngoặc vuông dùng cho report new --request</translation>
    </message>
    <message>
        <source>another file, for the empty form stays as it is</source>
        <translation>một tệp khác, vì biểu trống được giữ nguyên</translation>
    </message>
    <message>
        <source>Compare a Word file that others corrected with its report, and take the corrections of its text over</source>
        <translation>So tệp Word đã được sửa với báo cáo, và nhận các chỗ sửa trong nội dung</translation>
    </message>
    <message>
        <source>Annexes in the file: %1. They are made from the figures; what was corrected in their tables isn&apos;t taken over: correct it where the figure comes from.</source>
        <translation>Số phụ lục trong tệp: %1. Phụ lục lập từ số liệu; chỗ sửa trong bảng phụ lục không được nhận: hãy sửa ở nơi ghi số ấy.</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>YÊU_CẦU</translation>
    </message>
    <message>
        <source>The incoming request, or the duty of a plan, that it answers, as due list names it: kind, period and addressee come from it</source>
        <translation>Yêu cầu đến hoặc yêu cầu báo cáo trong kế hoạch mà báo cáo trả lời, theo tên trong due list: loại, kỳ và nơi nhận lấy từ đó</translation>
    </message>
    <message>
        <source>What it is about: of topical and urgent reports it stands in the heading</source>
        <translation>Báo cáo về việc gì: với báo cáo chuyên đề, đột xuất thì đứng trong trích yếu</translation>
    </message>
    <message>
        <source>The heading below BÁO CÁO, in place of the usual one</source>
        <translation>Trích yếu dưới chữ BÁO CÁO, thay cho trích yếu thường dùng</translation>
    </message>
    <message>
        <source>Its heading has an open place (…): --subject says what a report is about; in the window it can be written there.</source>
        <translation>Trích yếu còn chỗ trống (…): dùng --subject để nêu báo cáo về việc gì, hoặc viết vào đó trong cửa sổ chương trình.</translation>
    </message>
    <message>
        <source>The frozen version of that number; without it the last one, where the text is still as it was frozen, else what is being worked on</source>
        <translation>Lần chốt thứ mấy; không ghi thì lấy lần chốt cuối nếu nội dung vẫn như lúc chốt, đã sửa thì lấy bản đang soạn</translation>
    </message>
    <message>
        <source>What is being worked on, with the figures of now, also of a frozen report</source>
        <translation>Bản đang soạn với số liệu hiện nay, kể cả khi báo cáo đã chốt</translation>
    </message>
    <message>
        <source>As it was frozen, version %1.</source>
        <translation>Theo lần chốt %1.</translation>
    </message>
    <message>
        <source>Figures, by id, with the number of rows behind each:</source>
        <translation>Số liệu, theo mã, kèm số dòng tạo nên mỗi số:</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>The number&apos;s id, as report show lists it: sessions.total, tasks.done</source>
        <translation>Mã của con số, như report show liệt kê: sessions.total, tasks.done</translation>
    </message>
    <message>
        <source>(frozen %1 times, its data have changed since)</source>
        <translation>(đã chốt %1 lần, số liệu đã thay đổi)</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>%1/%2 units answered</source>
        <translation>%1/%2 đơn vị đã trả lời</translation>
    </message>
    <message>
        <source>; women counted by %1</source>
        <translation>; %1 đơn vị có thống kê nữ</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>(none)</source>
        <translation>(không có)</translation>
    </message>
    <message>
        <source>up to that day</source>
        <translation>đến hết ngày</translation>
    </message>
    <message>
        <source>before that day</source>
        <translation>trước ngày</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>trước ngày %1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Coordinating</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Budget (đồng)</source>
        <translation>Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách tính hạn</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Gửi tới</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Qua</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>Nguyên văn</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Agencies and units</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Phần không đưa vào</translation>
    </message>
</context>
<context>
    <name>DatabaseService</name>
    <message>
        <source>Section %1 stands under a section of another plan.</source>
        <translation>Mục %1 nằm dưới mục của kế hoạch khác.</translation>
    </message>
    <message>
        <source>Section %1 stands under itself.</source>
        <translation>Mục %1 nằm dưới chính nó.</translation>
    </message>
    <message>
        <source>Section %1 shares its place with another section.</source>
        <translation>Mục %1 trùng vị trí với mục khác.</translation>
    </message>
    <message>
        <source>Text %1 stands in a section of another plan.</source>
        <translation>Đoạn %1 nằm trong mục của kế hoạch khác.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Tệp bị hỏng: %1</translation>
    </message>
    <message>
        <source>An entry of table %1 refers to something that is not there.</source>
        <translation>Một dòng của bảng %1 trỏ tới nội dung không còn.</translation>
    </message>
    <message>
        <source>The file was made with another form of step %1.</source>
        <translation>Tệp được tạo bằng bước %1 ở dạng khác.</translation>
    </message>
    <message>
        <source>Plan %1 can&apos;t be read.</source>
        <translation>Không đọc được kế hoạch %1.</translation>
    </message>
    <message>
        <source>The text of report %1 is gone.</source>
        <translation>Nội dung của báo cáo %1 không còn.</translation>
    </message>
    <message>
        <source>Text %1 belongs to a report that is gone.</source>
        <translation>Nội dung %1 thuộc một báo cáo không còn.</translation>
    </message>
    <message>
        <source>Frozen version %1 has no report, or holds nothing.</source>
        <translation>Bản chốt %1 không còn báo cáo hoặc không có nội dung.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>kind</source>
        <translation>nhóm nội dung</translation>
    </message>
    <message>
        <source>state</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>superior body</source>
        <translation>cơ quan chủ quản</translation>
    </message>
    <message>
        <source>issuing body</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>ký hiệu</translation>
    </message>
    <message>
        <source>place</source>
        <translation>địa danh</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày, tháng, năm</translation>
    </message>
    <message>
        <source>type of document</source>
        <translation>tên loại văn bản</translation>
    </message>
    <message>
        <source>title</source>
        <translation>trích yếu</translation>
    </message>
    <message>
        <source>line at the foot</source>
        <translation>dòng cuối trang</translation>
    </message>
    <message>
        <source>issuing identity</source>
        <translation>thông tin cơ quan ban hành</translation>
    </message>
    <message>
        <source>plan it belongs to</source>
        <translation>kế hoạch cha</translation>
    </message>
    <message>
        <source>plan it amends</source>
        <translation>kế hoạch được sửa đổi</translation>
    </message>
    <message>
        <source>what the amendment changes</source>
        <translation>nội dung sửa đổi</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>quyền hạn ký</translation>
    </message>
    <message>
        <source>position</source>
        <translation>chức vụ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>họ tên</translation>
    </message>
    <message>
        <source>sign behind the heading</source>
        <translation>dấu sau tên mục</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>kiểu đánh số</translation>
    </message>
    <message>
        <source>agencies</source>
        <translation>cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>level</source>
        <translation>cấp gạch đầu dòng</translation>
    </message>
    <message>
        <source>section</source>
        <translation>mục</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>đoạn</translation>
    </message>
    <message>
        <source>who carries it out</source>
        <translation>cơ quan thực hiện</translation>
    </message>
    <message>
        <source>time</source>
        <translation>thời gian</translation>
    </message>
    <message>
        <source>start</source>
        <translation>bắt đầu</translation>
    </message>
    <message>
        <source>end</source>
        <translation>kết thúc</translation>
    </message>
    <message>
        <source>product</source>
        <translation>sản phẩm</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>kinh phí</translation>
    </message>
    <message>
        <source>status</source>
        <translation>tình trạng</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>period</source>
        <translation>kỳ báo cáo</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>hạn</translation>
    </message>
    <message>
        <source>before the date</source>
        <translation>trước ngày</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>cách ghi</translation>
    </message>
    <message>
        <source>who reports</source>
        <translation>nơi báo cáo</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>nơi nhận báo cáo</translation>
    </message>
    <message>
        <source>through whom</source>
        <translation>qua cơ quan</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>ngày gửi</translation>
    </message>
    <message>
        <source>reply by</source>
        <translation>hạn trả lời</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>công văn</translation>
    </message>
    <message>
        <source>silence counts as agreement</source>
        <translation>không trả lời là đồng ý</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>trả lời</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>ý kiến</translation>
    </message>
    <message>
        <source>head</source>
        <translation>phần đầu văn bản</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>phần mở đầu</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>căn cứ</translation>
    </message>
    <message>
        <source>table</source>
        <translation>bảng</translation>
    </message>
    <message>
        <source>task</source>
        <translation>nhiệm vụ</translation>
    </message>
    <message>
        <source>reporting duty</source>
        <translation>yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>phần kết</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>nơi nhận</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>phần ký</translation>
    </message>
    <message>
        <source>round of comments</source>
        <translation>đợt lấy ý kiến</translation>
    </message>
    <message>
        <source>addressees</source>
        <translation>nơi kính gửi</translation>
    </message>
</context>
<context>
    <name>DueActions</name>
    <message>
        <source>The request of %1 stands in what is due.</source>
        <translation>Yêu cầu của %1 đã có trong Việc cần làm.</translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Xem việc cần làm</translation>
    </message>
    <message>
        <source>Only tasks are moved here. This date comes from where it was entered.</source>
        <translation>Ở đây chỉ dời được nhiệm vụ. Thời hạn này lấy từ nơi đã nhập; hãy sửa tại đó.</translation>
    </message>
    <message>
        <source>The task has no days yet. Enter its time in the plan.</source>
        <translation>Nhiệm vụ chưa có thời gian. Hãy nhập thời gian trong kế hoạch.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Mở kế hoạch</translation>
    </message>
    <message>
        <source>Working day %1</source>
        <translation>Ngày làm việc %1</translation>
    </message>
    <message>
        <source>Day off %1</source>
        <translation>Ngày nghỉ %1</translation>
    </message>
    <message>
        <source>Why is it worked? (for example: makes up for 02/01)</source>
        <translation>Vì sao đi làm? (ví dụ: làm bù ngày 02/01)</translation>
    </message>
    <message>
        <source>Which day off is it?</source>
        <translation>Nghỉ nhân dịp gì?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Write what is due as a calendar</source>
        <translation>Xuất việc cần làm ra lịch</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Tệp lịch (*.ics)</translation>
    </message>
    <message>
        <source>Open in the calendar</source>
        <translation>Mở bằng ứng dụng lịch</translation>
    </message>
    <message>
        <source>The office&apos;s own days for “%1”. The plan keeps what was signed.</source>
        <translation>Đã đặt lịch riêng của đơn vị cho “%1”. Kế hoạch giữ nguyên thời gian đã ký.</translation>
    </message>
    <message>
        <source>Back to the plan&apos;s days</source>
        <translation>Trở lại theo kế hoạch</translation>
    </message>
</context>
<context>
    <name>DueItems</name>
    <message>
        <source>6-month report</source>
        <translation>Báo cáo 6 tháng</translation>
    </message>
    <message>
        <source>9-month report</source>
        <translation>Báo cáo 9 tháng</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Báo cáo năm</translation>
    </message>
    <message>
        <source>Report on the Action Month</source>
        <translation>Báo cáo Tháng hành động</translation>
    </message>
    <message>
        <source>Topical report</source>
        <translation>Báo cáo chuyên đề</translation>
    </message>
    <message>
        <source>Report on demand</source>
        <translation>Báo cáo đột xuất</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, gửi %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>Report asked for by %1</source>
        <translation>Báo cáo theo yêu cầu của %1</translation>
    </message>
    <message>
        <source>Report asked for by %1 in %2</source>
        <translation>Báo cáo theo yêu cầu của %1 tại văn bản số %2</translation>
    </message>
    <message>
        <source>Action Month for gender equality %1</source>
        <translation>Tháng hành động vì bình đẳng giới năm %1</translation>
    </message>
    <message>
        <source>Launch of the Action Month</source>
        <translation>Lễ phát động Tháng hành động</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, where</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Comments on the draft (%1 of %2 have answered): %3</source>
        <translation>Lấy ý kiến dự thảo (%1/%2 đơn vị đã trả lời): %3</translation>
    </message>
    <message>
        <source>Issue the plan: %1</source>
        <translation>Ban hành kế hoạch: %1</translation>
    </message>
    <message>
        <source>Issue the office&apos;s own plan of %1, after that of %2</source>
        <translation>Ban hành kế hoạch năm %1 của đơn vị, theo kế hoạch của %2</translation>
    </message>
</context>
<context>
    <name>DueLook</name>
    <message>
        <source>Log an activity</source>
        <translation>Ghi hoạt động</translation>
    </message>
    <message>
        <source>Report sent</source>
        <translation>Đã gửi báo cáo</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Đã nhận báo cáo</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Mở kế hoạch</translation>
    </message>
    <message>
        <source>Open the Action Month</source>
        <translation>Mở Tháng hành động</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <translation>Đã xong ngày %1</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>own days; the plan says: %1</source>
        <translation>lịch riêng của đơn vị; kế hoạch ghi: %1</translation>
    </message>
    <message>
        <source> (⚠ the own days end after it)</source>
        <translation> (⚠ kết thúc sau thời hạn của kế hoạch)</translation>
    </message>
    <message>
        <source>Back to the plan&apos;s days</source>
        <translation>Trở lại theo kế hoạch</translation>
    </message>
    <message>
        <source>The same is asked for in: %1</source>
        <translation>Cũng được yêu cầu tại: %1</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>Report to be sent</source>
        <translation>Báo cáo phải gửi</translation>
    </message>
    <message>
        <source>Request by an incoming document</source>
        <translation>Yêu cầu từ văn bản đến</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Action Month</source>
        <translation>Tháng hành động</translation>
    </message>
    <message>
        <source>Follow-up of an inspection</source>
        <translation>Kiến nghị sau kiểm tra</translation>
    </message>
    <message>
        <source>Milestone of a plan</source>
        <translation>Mốc của kế hoạch</translation>
    </message>
    <message>
        <source>Report expected from a unit</source>
        <translation>Báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Không có hạn</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>Quá hạn %1 ngày</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Ngày mai</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Còn %1 ngày</translation>
    </message>
    <message>
        <source>%1 (%2: to the end of %3)</source>
        <translation>%1 (%2: tính đến hết ngày %3)</translation>
    </message>
    <message>
        <source>Due today: %1</source>
        <translation>Đến hạn hôm nay: %1</translation>
    </message>
    <message>
        <source>%1 days until this is due: %2 (%3)</source>
        <translation>Còn %1 ngày đến hạn: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 things are overdue.</source>
        <translation>Có %1 việc quá hạn.</translation>
    </message>
    <message>
        <source>%1 things are due within three working days.</source>
        <translation>Có %1 việc đến hạn trong 3 ngày làm việc tới.</translation>
    </message>
    <message>
        <source>%1 things are overdue, %2 are due within three working days.</source>
        <translation>Có %1 việc quá hạn, %2 việc đến hạn trong 3 ngày làm việc tới.</translation>
    </message>
    <message>
        <source>(done) %1</source>
        <translation>(đã xong) %1</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>Hạn cuối: %1</translation>
    </message>
    <message>
        <source>Bình Đẳng: what is due</source>
        <translation>Bình Đẳng: việc cần làm</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>Removed for good from %1 rows of the data file.</source>
        <translation>Đã gỡ bỏ vĩnh viễn khỏi %1 dòng của tệp dữ liệu.</translation>
    </message>
    <message>
        <source>Backups that lost it too: %1.</source>
        <translation>Số bản sao lưu cũng đã gỡ: %1.</translation>
    </message>
    <message>
        <source>Not in the backup %1: %2</source>
        <translation>Chưa gỡ được trong bản sao lưu %1: %2</translation>
    </message>
    <message>
        <source>Delete those copies yourself, or try again.</source>
        <translation>Anh, chị tự xóa các bản ấy hoặc làm lại.</translation>
    </message>
    <message>
        <source>removing from the backups</source>
        <translation>gỡ khỏi các bản sao lưu</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Activity</source>
        <translation>Hoạt động đã thực hiện</translation>
    </message>
    <message>
        <source>Preset of activities</source>
        <translation>Mẫu nhập hoạt động</translation>
    </message>
    <message>
        <source>File or photo</source>
        <translation>Ảnh, tệp minh chứng</translation>
    </message>
    <message>
        <source>File of a plan</source>
        <translation>Tệp của kế hoạch</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Source of a plan</source>
        <translation>Nguồn của kế hoạch</translation>
    </message>
    <message>
        <source>What an import left out</source>
        <translation>Phần không đưa vào khi nhận</translation>
    </message>
    <message>
        <source>Section of a plan</source>
        <translation>Mục của kế hoạch</translation>
    </message>
    <message>
        <source>Text of a plan</source>
        <translation>Nội dung kế hoạch</translation>
    </message>
    <message>
        <source>Table of a plan</source>
        <translation>Bảng trong kế hoạch</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Reporting duty</source>
        <translation>Yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>Comment on a plan</source>
        <translation>Ý kiến góp ý</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Typed total</source>
        <translation>Số liệu tổng hợp</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Chỉ số thống kê</translation>
    </message>
    <message>
        <source>Request for a report</source>
        <translation>Văn bản yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>Action Month</source>
        <translation>Tháng hành động</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Year of a model</source>
        <translation>Số liệu năm của mô hình</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Issued document</source>
        <translation>Văn bản đã ban hành</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Ban VSTBPN</translation>
    </message>
    <message>
        <source>Member of the committee</source>
        <translation>Thành viên Ban VSTBPN</translation>
    </message>
    <message>
        <source>Meeting of the committee</source>
        <translation>Cuộc họp Ban VSTBPN</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>Women in office</source>
        <translation>Cán bộ nữ</translation>
    </message>
    <message>
        <source>Collection sheet</source>
        <translation>Phiếu thu thập</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Word of the dictionary</source>
        <translation>Từ trong từ điển</translation>
    </message>
    <message>
        <source>How a table is read</source>
        <translation>Cách đọc bảng</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Dữ liệu khác</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Value of an indicator</source>
        <translation>Số liệu chỉ tiêu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Frozen version of a report</source>
        <translation>Bản chốt của báo cáo</translation>
    </message>
    <message>
        <source>Sentence pattern</source>
        <translation>Mẫu câu</translation>
    </message>
    <message>
        <source>How a form is filled</source>
        <translation>Cách điền biểu mẫu</translation>
    </message>
    <message>
        <source>Heading of an outline</source>
        <translation>Đề mục của đề cương</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The work was stopped; nothing was changed.</source>
        <translation>Đã dừng theo yêu cầu, không có gì thay đổi.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Không thấy tệp %1. Xin xem lại tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read. Check that it is there and that you may open it, close it in other programs and try again.</source>
        <translation>Không đọc được tệp %1. Xin xem tệp có còn đó và có quyền mở hay không, đóng tệp ở chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written. Close it in Word if it is open there, or choose another folder.</source>
        <translation>Không ghi được tệp %1. Nếu tệp đang mở trong Word, xin đóng lại; hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB and was not read. Choose the right file or split it.</source>
        <translation>Tệp %1 lớn hơn %2 MB nên không đọc. Xin chọn đúng tệp hoặc tách nhỏ ra.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Tệp không có nội dung. Xin chọn tệp khác.</translation>
    </message>
    <message>
        <source>The text is in an old encoding. Open it in Word and save it as a Word document, then read that.</source>
        <translation>Tệp văn bản dùng bảng mã cũ nên không đọc được. Xin mở bằng Word, lưu thành tệp Word rồi chọn lại.</translation>
    </message>
    <message>
        <source>The text is far longer than a plan can be and was not read. Choose the right file.</source>
        <translation>Văn bản dài hơn mức một kế hoạch có thể có nên không đọc. Xin chọn đúng tệp.</translation>
    </message>
    <message>
        <source>This is not a Word document. Choose a file that Word saved as .docx.</source>
        <translation>Đây không phải tệp Word. Xin chọn tệp .docx do Word lưu.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off. Ask for it again, or open it in Word and save it anew.</source>
        <translation>Tệp bị hỏng hoặc thiếu một phần. Xin đề nghị gửi lại, hoặc mở bằng Word rồi lưu lại.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in Word, remove the password, save and try again.</source>
        <translation>Tệp có đặt mật khẩu. Xin mở bằng Word, bỏ mật khẩu, lưu lại rồi thử lại.</translation>
    </message>
    <message>
        <source>The file is built in a way that could write outside its folder and was not opened, for safety. Ask for it again.</source>
        <translation>Tệp có cấu tạo không an toàn nên không mở. Xin đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document needs and was not opened, for safety.</source>
        <translation>Tệp khi mở ra lớn bất thường so với một văn bản nên không mở, để bảo đảm an toàn. Xin đề nghị gửi lại.</translation>
    </message>
    <message>
        <source>A part of the file is missing. Open it in Word and save it anew.</source>
        <translation>Tệp thiếu một phần bên trong. Xin mở bằng Word rồi lưu lại.</translation>
    </message>
    <message>
        <source>The document could not be put together. Close other programs and try again.</source>
        <translation>Không tạo được văn bản. Xin đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>A part of the Word document is damaged. Open it in Word, save it anew and try again.</source>
        <translation>Một phần của tệp Word bị hỏng. Xin mở bằng Word, lưu lại rồi thử lại.</translation>
    </message>
    <message>
        <source>The file holds something that Word documents never hold and was not opened, for safety.</source>
        <translation>Tệp chứa nội dung mà tệp Word không bao giờ có nên không mở, để bảo đảm an toàn. Xin đề nghị gửi lại.</translation>
    </message>
    <message>
        <source>The file is nested far deeper than Word does and was not opened, for safety.</source>
        <translation>Tệp có cấu tạo lồng nhau quá sâu nên không mở, để bảo đảm an toàn. Xin đề nghị gửi lại.</translation>
    </message>
    <message>
        <source>The document is too large to read. Split it.</source>
        <translation>Văn bản quá lớn nên không đọc được. Xin tách thành nhiều tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>There is no document in this file. Choose another one, or save it anew in Word.</source>
        <translation>Trong tệp không có văn bản nào. Xin chọn tệp khác, hoặc mở bằng Word rồi lưu lại.</translation>
    </message>
    <message>
        <source>This is a document of old Word (.doc). Open it in Word and save it as .docx, then choose that file.</source>
        <translation>Đây là tệp Word kiểu cũ (.doc). Xin mở bằng Word, lưu thành tệp .docx rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>The document is protected by a password. Open it in Word, remove the password and save.</source>
        <translation>Văn bản có đặt mật khẩu. Xin mở bằng Word, bỏ mật khẩu rồi lưu lại.</translation>
    </message>
    <message>
        <source>This is another kind of file than a Word document. Save it as .docx, then choose that file.</source>
        <translation>Tệp này không phải văn bản Word. Xin lưu thành tệp .docx rồi chọn lại.</translation>
    </message>
    <message>
        <source>The PDF is damaged. Ask for it again, or paste the text.</source>
        <translation>Tệp PDF bị hỏng. Xin đề nghị gửi lại, hoặc dán nội dung văn bản.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Remove the password, or paste the text.</source>
        <translation>Tệp PDF có đặt mật khẩu. Xin bỏ mật khẩu, hoặc dán nội dung văn bản.</translation>
    </message>
    <message>
        <source>The PDF holds pictures of pages only, no text that can be read. Paste the text or ask for the Word file.</source>
        <translation>Tệp PDF chỉ có ảnh chụp trang giấy, không có chữ để đọc. Xin dán nội dung văn bản hoặc xin tệp Word.</translation>
    </message>
    <message>
        <source>This build of the program can&apos;t read PDF. Paste the text or choose the Word file.</source>
        <translation>Bản chương trình này chưa đọc được PDF. Xin dán nội dung văn bản hoặc chọn tệp Word.</translation>
    </message>
    <message>
        <source>The document bears a secrecy stamp. This program is not for such documents; nothing was read.</source>
        <translation>Văn bản có dấu chỉ độ mật. Chương trình không dùng cho loại văn bản này, không có gì được đọc vào.</translation>
    </message>
    <message>
        <source>This does not look like a plan, so nothing was stored. To store it all the same, add --force.</source>
        <translation>Văn bản này không giống một kế hoạch nên không lưu gì. Nếu vẫn muốn lưu, xin thêm --force.</translation>
    </message>
    <message>
        <source>The standard input could not be read. Give a file&apos;s name instead.</source>
        <translation>Không đọc được nội dung đưa vào. Xin ghi tên tệp thay cho dấu &quot;-&quot;.</translation>
    </message>
    <message>
        <source>%1: a filled template is a Word document; give a name that ends in .docx.</source>
        <translation>%1: kết quả điền mẫu là tệp Word; xin đặt tên có đuôi .docx.</translation>
    </message>
    <message>
        <source>There is no template named %1. Check the name, or give the template&apos;s file.</source>
        <translation>Không có mẫu văn bản tên %1. Xin xem lại tên, hoặc chỉ rõ tệp mẫu.</translation>
    </message>
    <message>
        <source>The data file %1 is empty; nothing was written.</source>
        <translation>Tệp số liệu %1 không có nội dung; chưa ghi gì.</translation>
    </message>
    <message>
        <source>The data file %1 is faulty in line %2; nothing was written. Correct that line and try again.</source>
        <translation>Tệp số liệu %1 bị sai ở dòng %2; chưa ghi gì. Xin sửa dòng đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The data file %1 is nested far too deep; nothing was written. Check where it comes from.</source>
        <translation>Tệp số liệu %1 lồng nhau quá sâu; chưa ghi gì. Xin xem lại nguồn của tệp.</translation>
    </message>
    <message>
        <source>The data file %1 names &quot;%2&quot; twice in one place; nothing was written. Keep one of them.</source>
        <translation>Tệp số liệu %1 có tên &quot;%2&quot; hai lần ở cùng một chỗ; chưa ghi gì. Xin giữ lại một.</translation>
    </message>
    <message>
        <source>The data file %1 doesn&apos;t hold one object { … }; nothing was written.</source>
        <translation>Tệp số liệu %1 không phải là một khối { … }; chưa ghi gì. Xin sửa lại tệp.</translation>
    </message>
    <message>
        <source>The data file %1 is not saved as UTF-8; nothing was written. Save it as UTF-8.</source>
        <translation>Tệp số liệu %1 không lưu ở dạng UTF-8; chưa ghi gì. Xin lưu lại ở dạng UTF-8.</translation>
    </message>
    <message>
        <source>There is no plan %1. The list shows those that are there.</source>
        <translation>Không có kế hoạch %1. Xin xem danh sách các kế hoạch đang có.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. Load it again, then make your change once more.</source>
        <translation>Nội dung này vừa được sửa ở nơi khác. Xin tải lại rồi sửa lại lần nữa.</translation>
    </message>
    <message>
        <source>%1 is already there and was left as it is. Choose another folder for the sample.</source>
        <translation>%1 đã có sẵn và được giữ nguyên. Xin chọn thư mục khác để ghi dữ liệu mẫu.</translation>
    </message>
    <message>
        <source>The sample that belongs to the program can&apos;t be read. Install the program again.</source>
        <translation>Không đọc được dữ liệu mẫu đi kèm chương trình. Xin cài lại chương trình.</translation>
    </message>
    <message>
        <source>Say what to do, for example: binhdang-cli plan list. All verbs: binhdang-cli --help.</source>
        <translation>Xin ghi việc cần làm, ví dụ: binhdang-cli plan list. Xem tất cả các việc: binhdang-cli --help.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. All verbs: binhdang-cli --help.</source>
        <translation>Không có việc &quot;%1&quot;. Xem tất cả các việc: binhdang-cli --help.</translation>
    </message>
    <message>
        <source>Not understood here: %1. How to write it: add --help.</source>
        <translation>Không hiểu phần: %1. Xem cách viết: thêm --help.</translation>
    </message>
    <message>
        <source>%1 is missing. How to write it: add --help.</source>
        <translation>Còn thiếu %1. Xem cách viết: thêm --help.</translation>
    </message>
    <message>
        <source>%1 needs a value behind it. How to write it: add --help.</source>
        <translation>Sau %1 còn thiếu giá trị. Xem cách viết: thêm --help.</translation>
    </message>
    <message>
        <source>The command line is not right. How to write it: add --help.</source>
        <translation>Lệnh viết chưa đúng. Xem cách viết: thêm --help.</translation>
    </message>
    <message>
        <source>Something went wrong that the program has no words for. The log file names it.</source>
        <translation>Có trục trặc mà chương trình chưa mô tả được. Xin gửi tệp nhật ký kỹ thuật cho người hỗ trợ.</translation>
    </message>
    <message>
        <source>There is no data file %1. Name the right file, or read a plan first: that makes the file.</source>
        <translation>Chưa có tệp dữ liệu %1. Xin chỉ đúng tệp, hoặc nhận một kế hoạch trước để chương trình tạo tệp.</translation>
    </message>
    <message>
        <source>The data file %1 can&apos;t be opened. Check that it is a file, that you may open it, and that no other program holds it.</source>
        <translation>Không mở được tệp dữ liệu %1. Xin xem đó có phải là tệp, có quyền mở và có chương trình nào đang giữ tệp hay không.</translation>
    </message>
    <message>
        <source>%1 is not a data file; it was left as it is. Choose another file.</source>
        <translation>%1 không phải tệp dữ liệu; tệp được giữ nguyên. Xin chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 is a data file of another program; it was left as it is. Choose another file.</source>
        <translation>%1 là tệp dữ liệu của chương trình khác; tệp được giữ nguyên. Xin chọn tệp khác.</translation>
    </message>
    <message>
        <source>The data file %1 is damaged; it was left as it is. Restore the last good copy.</source>
        <translation>Tệp dữ liệu %1 bị hỏng; tệp được giữ nguyên. Xin dùng &quot;Khôi phục&quot; để lấy lại bản sao tốt gần nhất.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Copy the data file to a folder where you may write, or ask for the right to write.</source>
        <translation>Không có quyền ghi vào %1. Xin chép tệp dữ liệu sang thư mục có quyền ghi, hoặc xin cấp quyền ghi.</translation>
    </message>
    <message>
        <source>The data file %1 was written by a newer version of the program (%2, this one knows %3); it was left as it is. Install the newer version.</source>
        <translation>Tệp dữ liệu %1 do bản chương trình mới hơn ghi (dạng %2, bản này đọc được đến dạng %3); tệp được giữ nguyên. Xin cài bản chương trình mới hơn.</translation>
    </message>
    <message>
        <source>The disk with %1 is full; nothing was changed. Free some space and try again.</source>
        <translation>Ổ đĩa chứa %1 đã đầy; chưa thay đổi gì. Xin giải phóng bớt chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The data file %1 is being used on another computer or by another program; wait a moment and try again.</source>
        <translation>Tệp %1 đang được mở ở máy khác hoặc chương trình khác, xin chờ hoặc thử lại.</translation>
    </message>
    <message>
        <source>The copy to %1 could not be made or is not sound, so nothing was changed. Check the folder and the free space.</source>
        <translation>Không sao lưu được vào %1 nên chưa thay đổi gì. Xin xem lại thư mục và chỗ trống trên ổ đĩa.</translation>
    </message>
    <message>
        <source>The folder %1 isn&apos;t there and could not be made. Plug in the stick, connect the network drive, or choose another folder.</source>
        <translation>Không thấy và không tạo được thư mục %1. Xin cắm lại USB, nối lại ổ mạng, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 is the open data file itself; choose another file.</source>
        <translation>%1 chính là tệp dữ liệu đang mở; xin chọn tệp khác.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed; perhaps the stick was pulled out or the network is gone. Connect it again and retry.</source>
        <translation>Không đọc, ghi được %1; có thể USB đã rút ra hoặc mất mạng. Xin nối lại rồi thử lại.</translation>
    </message>
    <message>
        <source>The change did not fit the data in %1 and nothing was changed. This is a fault of the program: please report it.</source>
        <translation>Thay đổi không khớp với dữ liệu trong %1 nên chưa lưu gì. Đây là lỗi của chương trình, xin báo cho người hỗ trợ.</translation>
    </message>
    <message>
        <source>The data file %1 refused the work; nothing was changed. Close the program, open it again and retry.</source>
        <translation>Tệp dữ liệu %1 không thực hiện được việc này; chưa thay đổi gì. Xin đóng chương trình, mở lại rồi thử lại.</translation>
    </message>
    <message>
        <source>No data file is open. Open one first.</source>
        <translation>Chưa mở tệp dữ liệu nào. Xin mở tệp dữ liệu trước.</translation>
    </message>
    <message>
        <source>Several plans begin with %1; type more of it.</source>
        <translation>Có nhiều kế hoạch bắt đầu bằng %1; xin gõ thêm cho đủ.</translation>
    </message>
    <message>
        <source>The plan &quot;%1&quot; is already stored.</source>
        <translation>Kế hoạch &quot;%1&quot; đã có trong tệp dữ liệu.</translation>
    </message>
    <message>
        <source>The work ended unexpectedly; nothing was changed. Try again.</source>
        <translation>Công việc dừng giữa chừng; chưa thay đổi gì. Xin thử lại.</translation>
    </message>
    <message>
        <source>The file holds no text. Choose a Word, PDF or text file.</source>
        <translation>Tệp không chứa chữ. Xin chọn tệp Word, PDF hoặc văn bản thuần.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The data file is in use</source>
        <translation>Tệp dữ liệu đang được dùng</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi, quay lại</translation>
    </message>
    <message>
        <source>%1 is open in another window or program, so it was left as it is. Close it there and try again.</source>
        <translation>%1 đang mở ở cửa sổ hoặc chương trình khác nên được giữ nguyên. Xin đóng ở nơi đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The data file %1 was just replaced by another file or moved away, so nothing was written. Open the data file again.</source>
        <translation>Tệp dữ liệu %1 vừa được thay bằng tệp khác hoặc chuyển đi nơi khác nên chưa ghi gì; xin mở lại tệp dữ liệu.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>It could not be opened. Open it yourself: %1</source>
        <translation>Không mở được. Anh, chị tự mở giúp: %1</translation>
    </message>
    <message>
        <source>No program could open the file. It lies here: %1</source>
        <translation>Không mở được bằng chương trình nào. Tệp ở đây: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>The file %1 is the open data file itself, not a plan. Choose a Word, PDF or text file.</source>
        <translation>Tệp %1 chính là tệp dữ liệu đang mở, không phải kế hoạch. Xin chọn tệp Word, PDF hoặc tệp văn bản.</translation>
    </message>
    <message>
        <source>%1: pages are written as PDF; give a name that ends in .pdf.</source>
        <translation>%1: các trang được ghi thành tệp PDF; xin đặt tên tệp có đuôi .pdf.</translation>
    </message>
    <message>
        <source>A part of the program is missing or belongs to another version: %1. Install the program again.</source>
        <translation>Thiếu một phần của chương trình, hoặc phần ấy thuộc bản khác: %1. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>Nothing could be printed on %1. Check that the printer is on and connected, or choose another one.</source>
        <translation>Không in được ra %1. Xin xem máy in đã bật và nối với máy tính chưa, hoặc chọn máy in khác.</translation>
    </message>
    <message>
        <source>The template %1 that was chosen for plans is no longer there. Choose another one under File &gt; Templates.</source>
        <translation>Mẫu %1 đã chọn cho kế hoạch không còn nữa. Xin chọn mẫu khác ở Tệp &gt; Mẫu văn bản.</translation>
    </message>
    <message>
        <source>%1 is already there and was left as it is, as it may hold your changes. Choose another name; with --force the file there is kept under a dated name first.</source>
        <translation>Đã có tệp %1; tệp đó được giữ nguyên vì có thể đã sửa. Xin đặt tên khác; thêm --force thì tệp đang có được giữ lại với tên thêm ngày giờ.</translation>
    </message>
    <message>
        <source>The template %1 can&apos;t be given another name, so nothing was changed. Close it in Word and try again.</source>
        <translation>Không đổi được tên mẫu %1 nên mọi thứ giữ nguyên. Xin đóng mẫu trong Word rồi thử lại.</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Mẫu văn bản…</translation>
    </message>
    <message>
        <source>The template has to be mended in %1 places:</source>
        <translation>Mẫu văn bản có %1 chỗ cần sửa:</translation>
    </message>
    <message>
        <source>%1 fields of the template name what the data does not have:</source>
        <translation>%1 trường của mẫu có tên không có trong số liệu:</translation>
    </message>
    <message>
        <source>The data of %1 fields can&apos;t be printed:</source>
        <translation>Số liệu của %1 trường không in được:</translation>
    </message>
    <message>
        <source>The plan can&apos;t be put into your office&apos;s own template %1.</source>
        <translation>Không đưa được kế hoạch vào mẫu của đơn vị %1.</translation>
    </message>
    <message>
        <source>Nobody has been asked about the draft of “%1” yet, so there is nothing to put into this document. Add a round of comments first: whom you ask, and by when they reply.</source>
        <translation>Chưa lấy ý kiến đơn vị nào về dự thảo “%1” nên chưa có gì để đưa vào văn bản này. Hãy thêm một lần lấy ý kiến: hỏi những đơn vị nào, trả lời trước ngày nào.</translation>
    </message>
    <message>
        <source>What was copied can&apos;t be put in here. Copy the sections again in this program.</source>
        <translation>Không dán được nội dung đã chép vào đây. Hãy chép lại các mục trong chương trình này.</translation>
    </message>
    <message>
        <source>%1: the ending tells the kind of file; use .docx, .pdf, .txt, .json, or .xlsx for the table of tasks.</source>
        <translation>%1: đuôi tệp cho biết loại tệp; dùng .docx, .pdf, .txt, .json, hoặc .xlsx cho bảng nhiệm vụ.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made. There may be no room left on the disk; free some and try again.</source>
        <translation>Không tạo được bảng tính. Có thể ổ đĩa đã đầy; hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>A cell of a spreadsheet holds %1 letters at most; one in line %3 of “%2” is longer. Shorten it and try again.</source>
        <translation>Một ô bảng tính chứa nhiều nhất %1 chữ cái; một ô ở dòng %3 của “%2” dài hơn. Hãy rút gọn rồi thử lại.</translation>
    </message>
    <message>
        <source>A PDF doesn&apos;t tell how its text was set. Choose the Word file of that document, saved as .docx.</source>
        <translation>Tệp PDF không cho biết chữ được trình bày thế nào. Xin chọn tệp Word của văn bản đó, lưu dạng .docx.</translation>
    </message>
    <message>
        <source>This document holds too little running text to tell how your office sets it; nothing was changed. Choose a plan or a report of a page or more.</source>
        <translation>Văn bản này có quá ít nội dung để biết cơ quan trình bày thế nào; chưa có gì thay đổi. Xin chọn một kế hoạch hoặc báo cáo dài từ một trang trở lên.</translation>
    </message>
    <message>
        <source>The issuing body %1 was deleted elsewhere in the meantime; nothing was changed. Look at the list under Settings.</source>
        <translation>Danh nghĩa ban hành %1 vừa bị xóa ở cửa sổ khác; chưa có gì thay đổi. Xin xem danh sách trong Tài liệu, cài đặt.</translation>
    </message>
    <message>
        <source>This is no word of up to 60 letters, so it can&apos;t go into the dictionary. Choose a single word.</source>
        <translation>Đây không phải một từ dài tối đa 60 chữ cái nên không đưa vào từ điển được. Chọn riêng một từ.</translation>
    </message>
    <message>
        <source>%1 is no longer among the agencies and units: it was removed elsewhere. Look at the list again.</source>
        <translation>%1 không còn trong danh sách cơ quan, đơn vị: đã bị xóa ở nơi khác. Xin xem lại danh sách.</translation>
    </message>
    <message>
        <source>The name is missing. Give the agency or unit a name.</source>
        <translation>Chưa có tên. Xin ghi tên cơ quan, đơn vị.</translation>
    </message>
    <message>
        <source>%1 is among the agencies and units already. Open that entry to change it.</source>
        <translation>%1 đã có trong danh sách cơ quan, đơn vị. Muốn sửa thì mở mục đó.</translation>
    </message>
    <message>
        <source>A cell of this line is longer than %1 letters, so it can&apos;t be what its column says. Check the separators and quotes of the line.</source>
        <translation>Một ô của dòng này dài hơn %1 chữ cái nên không thể đúng với tên cột. Xin kiểm tra dấu phân cách và dấu ngoặc kép của dòng.</translation>
    </message>
    <message>
        <source>“%1” is no identifier as the program writes them. Leave the cell empty for a new entry.</source>
        <translation>“%1” không phải mã định danh do chương trình ghi. Với mục mới, xin để trống ô này.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of agency. Leave the cell empty, or take a word from the guide.</source>
        <translation>“%1” không phải một loại cơ quan. Xin để trống, hoặc dùng từ có trong hướng dẫn.</translation>
    </message>
    <message>
        <source>“%1” is not a level. Write Trung ương, Tỉnh, Huyện, Xã or Thôn, or leave the cell empty.</source>
        <translation>“%1” không phải một cấp. Xin ghi Trung ương, Tỉnh, Huyện, Xã hoặc Thôn, hay để trống.</translation>
    </message>
    <message>
        <source>“%1” should be Giao or Đề nghị, or empty.</source>
        <translation>“%1” phải là Giao hoặc Đề nghị, hay để trống.</translation>
    </message>
    <message>
        <source>“%1” is no place in an order. Write a number such as 10, or leave the cell empty.</source>
        <translation>“%1” không phải số thứ tự. Xin ghi một số như 10, hay để trống.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 28/02/2025.</source>
        <translation>“%1” không phải ngày tháng. Xin ghi như 28/02/2025.</translation>
    </message>
    <message>
        <source>It would begin on %1 and end before, on %2. Correct one of the two dates.</source>
        <translation>Bắt đầu ngày %1 mà kết thúc trước đó, ngày %2. Xin sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>The same entry stands in line %1 already; that one is taken.</source>
        <translation>Mục này đã có ở dòng %1; dòng đó được lấy.</translation>
    </message>
    <message>
        <source>“%1” is neither in this list nor among the agencies and units, or means more than one. Write its full name or code, or leave the cell empty.</source>
        <translation>“%1” không có trong danh sách này hay trong cơ quan, đơn vị đã lưu, hoặc chỉ nhiều nơi. Xin ghi tên đầy đủ hoặc mã số, hay để trống.</translation>
    </message>
    <message>
        <source>“%1” is the entry itself. Leave the cell empty, or name another one.</source>
        <translation>“%1” chính là mục này. Xin để trống, hoặc ghi nơi khác.</translation>
    </message>
    <message>
        <source>There is no list named %1; there are: %2.</source>
        <translation>Không có danh mục %1; có các danh mục: %2.</translation>
    </message>
    <message>
        <source>The lists of agencies that belong to the program can&apos;t be read. Install the program again.</source>
        <translation>Không đọc được danh mục cơ quan đi kèm chương trình. Xin cài lại chương trình.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Choose another one.</source>
        <translation>Tệp %1 trống. Xin chọn tệp khác.</translation>
    </message>
    <message>
        <source>The file %1 is in an old encoding, so its Vietnamese letters can&apos;t be read safely. Open it in Excel and save it as “CSV UTF-8 (Comma delimited)”, then choose that file.</source>
        <translation>Tệp %1 dùng bảng mã cũ nên chữ tiếng Việt có thể sai. Xin mở bằng Excel, lưu thành “CSV UTF-8 (Comma delimited)” rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>The file %1 is an Excel workbook. Open it in Excel and save it as “CSV UTF-8 (Comma delimited)”, then choose that file.</source>
        <translation>Tệp %1 là bảng tính Excel. Xin mở bằng Excel, lưu thành “CSV UTF-8 (Comma delimited)” rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>The file %1 is faulty: a quotation mark in line %2 is never closed, so nothing was read. Correct that line and try again.</source>
        <translation>Tệp %1 có lỗi: dấu ngoặc kép ở dòng %2 không được đóng lại nên chưa đọc được gì. Xin sửa dòng đó rồi thử lại.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed. Correct that line and try again.</source>
        <translation>Dấu ngoặc kép ở dòng %1 không được đóng lại. Xin sửa dòng đó rồi thử lại.</translation>
    </message>
    <message>
        <source>No column of %1 holds names. Write “Tên” over the column with the names, in the first line of the file.</source>
        <translation>%1 không có cột nào ghi tên. Xin ghi “Tên” ở dòng đầu, phía trên cột ghi tên.</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 lines, far more than there are agencies. Choose the right file or split it.</source>
        <translation>Tệp %1 có hơn %2 dòng, nhiều hơn hẳn số cơ quan, đơn vị. Xin chọn đúng tệp hoặc chia nhỏ.</translation>
    </message>
    <message>
        <source>There is no outline &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Không có đề cương &quot;%1&quot;. Hãy chọn một trong các đề cương: %2.</translation>
    </message>
    <message>
        <source>The outline &quot;%1&quot; that belongs to the program can&apos;t be read. Install the program again.</source>
        <translation>Không đọc được đề cương &quot;%1&quot; của chương trình. Hãy cài đặt lại chương trình.</translation>
    </message>
    <message>
        <source>A plan has no field &quot;%1&quot;. Fields: %2.</source>
        <translation>Kế hoạch không có trường &quot;%1&quot;. Các trường: %2.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; can&apos;t stand in %1; nothing was changed. Write it as: %3.</source>
        <translation>Không ghi được &quot;%2&quot; vào %1; chưa sửa gì. Hãy ghi theo dạng: %3.</translation>
    </message>
    <message>
        <source>The history of this plan has no state %1. The list of its history shows those there are.</source>
        <translation>Lịch sử của kế hoạch này không có thời điểm %1. Danh sách lịch sử cho biết những thời điểm đã ghi.</translation>
    </message>
    <message>
        <source>This state can&apos;t be shown: entry %1 of the history doesn&apos;t say what was there before it. Choose a later state.</source>
        <translation>Không xem được thời điểm này: dòng lịch sử %1 không ghi đủ nội dung trước đó. Hãy chọn thời điểm muộn hơn.</translation>
    </message>
    <message>
        <source>The plan &quot;%1&quot; is issued and is only read. Amend it: that makes a new revision.</source>
        <translation>Kế hoạch &quot;%1&quot; đã ban hành nên chỉ để xem. Hãy chọn sửa đổi, bổ sung: chương trình lập bản sửa đổi mới.</translation>
    </message>
    <message>
        <source>Hardly anything in %1 is from this plan. Choose the Word file that was exported from it and corrected, or receive the file as a plan of its own.</source>
        <translation>Tệp %1 hầu như không có nội dung nào của kế hoạch này. Hãy chọn đúng tệp Word đã xuất từ kế hoạch và được sửa, hoặc nhận tệp như một kế hoạch riêng.</translation>
    </message>
    <message>
        <source>The file %1 is no longer kept with the plan; somebody took it out. Open the plan again.</source>
        <translation>Tệp %1 không còn được giữ cùng kế hoạch; đã có người bỏ ra. Hãy mở lại kế hoạch.</translation>
    </message>
    <message>
        <source>The activity is no longer in the log; somebody removed it. Undo the removal, or log it again.</source>
        <translation>Hoạt động này không còn; có người vừa xóa. Hoàn tác việc xóa, hoặc ghi lại.</translation>
    </message>
    <message>
        <source>The activity has no title yet. Say in a few words what was done; nothing was stored.</source>
        <translation>Hoạt động chưa có tên. Ghi ngắn gọn đã làm việc gì; chưa lưu gì.</translation>
    </message>
    <message>
        <source>“%1” has no date yet. Type the day it took place; nothing was stored.</source>
        <translation>“%1” chưa có ngày. Ghi ngày thực hiện; chưa lưu gì.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins. Correct one of the two dates; nothing was stored.</source>
        <translation>“%1” kết thúc trước khi bắt đầu. Sửa lại một trong hai ngày; chưa lưu gì.</translation>
    </message>
    <message>
        <source>The total is no longer there; somebody removed it. Type it again, or undo the removal.</source>
        <translation>Số liệu này không còn; có người vừa xóa. Nhập lại, hoặc hoàn tác việc xóa.</translation>
    </message>
    <message>
        <source>The total doesn&apos;t say what it counts. Choose a measure; nothing was stored.</source>
        <translation>Chưa rõ là số liệu gì. Chọn loại số liệu; chưa lưu gì.</translation>
    </message>
    <message>
        <source>The total has no period, or one that ends before it begins. Choose the period it counts for; nothing was stored.</source>
        <translation>Số liệu chưa có kỳ, hoặc kỳ kết thúc trước khi bắt đầu. Chọn kỳ của số liệu; chưa lưu gì.</translation>
    </message>
    <message>
        <source>The preset has no name. Give it one that you will recognise; nothing was stored.</source>
        <translation>Mẫu ghi nhanh chưa có tên. Đặt một tên dễ nhận ra; chưa lưu gì.</translation>
    </message>
    <message>
        <source>The measure has no name. Say what is counted; nothing was stored.</source>
        <translation>Loại số liệu chưa có tên. Ghi rõ đếm gì; chưa lưu gì.</translation>
    </message>
    <message>
        <source>“%1” is used by %2 numbers and was not removed. Change those numbers to another measure first.</source>
        <translation>“%1” đang dùng cho %2 số liệu nên chưa xóa. Chuyển các số liệu đó sang loại khác trước.</translation>
    </message>
    <message>
        <source>%1 is not an Excel workbook, whatever its name says. Open it in Excel, save it as “Excel Workbook (.xlsx)” and choose that file.</source>
        <translation>Tệp %1 không phải là bảng tính Excel, dù tên tệp như vậy. Mở bằng Excel, lưu thành “Excel Workbook (.xlsx)” rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>%1 is a workbook of old Excel (.xls). Open it in Excel, save it as “Excel Workbook (.xlsx)” and choose that file.</source>
        <translation>Tệp %1 là bảng tính của Excel cũ (.xls). Mở bằng Excel, lưu thành “Excel Workbook (.xlsx)” rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Open it in Excel, save it as “Excel Workbook (.xlsx)” and choose that file.</source>
        <translation>Tệp %1 là bảng tính nhị phân (.xlsb). Mở bằng Excel, lưu thành “Excel Workbook (.xlsx)” rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of LibreOffice (.ods). Save it there as “Excel 2007–365 (.xlsx)” and choose that file.</source>
        <translation>Tệp %1 là bảng tính của LibreOffice (.ods). Mở bằng LibreOffice, lưu thành “Excel 2007–365 (.xlsx)” rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in Excel, remove the password, save and try again.</source>
        <translation>Tệp %1 có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi thử lần nữa.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut off. Ask for it again, or open it in Excel and save it anew.</source>
        <translation>Tệp %1 bị hỏng hoặc bị cắt cụt. Đề nghị gửi lại, hoặc mở bằng Excel và lưu lại.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table needs and was not opened, for safety. Copy the rows that you need into a new workbook.</source>
        <translation>Tệp %1 khi giải nén lớn hơn nhiều so với một bảng thông thường nên không được mở, để an toàn. Hãy chép các dòng cần dùng sang một tệp mới.</translation>
    </message>
    <message>
        <source>%1 has no sheet with a table. Choose another file.</source>
        <translation>Tệp %1 không có trang tính nào có bảng. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>There is nothing in %1. Choose another file.</source>
        <translation>Tệp %1 không có gì. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows, far more than a year&apos;s log. Choose the right file or split it.</source>
        <translation>Tệp %1 có hơn %2 dòng, nhiều hơn hẳn sổ hoạt động của một năm. Hãy chọn đúng tệp hoặc tách nhỏ.</translation>
    </message>
    <message>
        <source>No table of activities was found in %1: it takes a column of dates and one that says what was done. Write “Ngày” and “Nội dung” over them and try again.</source>
        <translation>Không thấy bảng hoạt động trong %1: cần có một cột ngày và một cột nội dung. Hãy ghi “Ngày” và “Nội dung” trên hai cột đó rồi thử lại.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say what was done. Write it into the row.</source>
        <translation>Dòng không ghi nội dung hoạt động. Hãy ghi thêm vào dòng.</translation>
    </message>
    <message>
        <source>There is no date. Type it here, or write it into the row.</source>
        <translation>Chưa có ngày. Hãy gõ ngày vào đây, hoặc ghi thêm vào dòng.</translation>
    </message>
    <message>
        <source>“%1” is no date. Type it here, for example 05/01/2026.</source>
        <translation>“%1” không phải là ngày. Hãy gõ ngày vào đây, ví dụ 05/01/2026.</translation>
    </message>
    <message>
        <source>There is no day “%1” in the calendar. Type the right one here.</source>
        <translation>Lịch không có ngày “%1”. Hãy gõ lại ngày đúng vào đây.</translation>
    </message>
    <message>
        <source>“%1” may mean %2. Say above how the column writes its dates, or type the day here.</source>
        <translation>“%1” có thể là %2. Hãy chọn ở phần trên cột này ghi ngày theo cách nào, hoặc gõ ngày vào đây.</translation>
    </message>
    <message>
        <source>It ends on %1, before it begins on %2. Type the dates here, for example 15-17/6/2026.</source>
        <translation>Kết thúc ngày %1, trước ngày bắt đầu %2. Hãy gõ lại, ví dụ 15-17/6/2026.</translation>
    </message>
    <message>
        <source>“%1” names no day; it is kept as %2.</source>
        <translation>“%1” không nêu ngày; được ghi là %2.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no number. Correct it in the file, or don&apos;t take the column over.</source>
        <translation>“%1” ở cột “%2” không phải là số. Hãy sửa trong tệp, hoặc không lấy cột này.</translation>
    </message>
    <message>
        <source>%1 in the column “%2” is not a whole number. Perhaps Excel took a thousand&apos;s dot for a fraction; correct it in the file.</source>
        <translation>%1 ở cột “%2” không phải là số nguyên. Có thể Excel đã hiểu dấu chấm hàng nghìn thành số lẻ; hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>%1 in the column “%2” is below zero. Correct it in the file.</source>
        <translation>%1 ở cột “%2” nhỏ hơn 0. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” may be thousands or a fraction. Say above how the column writes its numbers.</source>
        <translation>“%1” ở cột “%2” có thể là số hàng nghìn hoặc số lẻ. Hãy chọn ở phần trên cột này ghi số theo cách nào.</translation>
    </message>
    <message>
        <source>%1: nobody says whether that is đồng or triệu đồng. Say above which unit the column has.</source>
        <translation>%1: không rõ là đồng hay triệu đồng. Hãy chọn đơn vị của cột ở phần trên.</translation>
    </message>
    <message>
        <source>The column “%2” holds the error %1 of Excel. Correct the formula in the file.</source>
        <translation>Cột “%2” có lỗi %1 của Excel. Hãy sửa công thức trong tệp.</translation>
    </message>
    <message>
        <source>The formula in the column “%1” was never calculated. Open the file in Excel, save it and read it again.</source>
        <translation>Công thức ở cột “%1” chưa được tính. Hãy mở tệp bằng Excel, lưu lại rồi nhận lần nữa.</translation>
    </message>
    <message>
        <source>The kind “%1” isn&apos;t known and stays empty.</source>
        <translation>Không có loại hoạt động “%1”; để trống.</translation>
    </message>
    <message>
        <source>The group “%1” isn&apos;t known and stays empty.</source>
        <translation>Không nhận ra nhóm nội dung “%1”; để trống.</translation>
    </message>
    <message>
        <source>More women (%1) than people (%2). Taken over as it is; look at it.</source>
        <translation>Số nữ (%1) lớn hơn tổng số (%2). Vẫn nhận như trong bảng; đề nghị xem lại.</translation>
    </message>
    <message>
        <source>The same activity stands in the file twice: date, words and place are alike.</source>
        <translation>Hoạt động này có hai lần trong tệp: cùng ngày, cùng nội dung, cùng địa điểm.</translation>
    </message>
    <message>
        <source>A sum of the table; the program adds up itself.</source>
        <translation>Dòng tổng cộng; chương trình tự cộng.</translation>
    </message>
    <message>
        <source>The head of a group, “%1”.</source>
        <translation>Dòng tên nhóm, “%1”.</translation>
    </message>
    <message>
        <source>Numbers of the columns.</source>
        <translation>Dòng đánh số cột.</translation>
    </message>
    <message>
        <source>The row is hidden in the file.</source>
        <translation>Dòng đang ẩn trong tệp.</translation>
    </message>
    <message>
        <source>The head once more.</source>
        <translation>Dòng tiêu đề lặp lại.</translation>
    </message>
    <message>
        <source>What stands under the table.</source>
        <translation>Phần dưới bảng (người lập, chữ ký).</translation>
    </message>
    <message>
        <source>A sheet of a spreadsheet holds %1 rows at most, and there are more. Filter the table, for example by year, and write it in parts.</source>
        <translation>Một trang tính chứa tối đa %1 dòng, bảng này nhiều hơn. Hãy lọc bảng, ví dụ theo năm, và xuất từng phần.</translation>
    </message>
    <message>
        <source>“%1” is no longer there; somebody removed it. The list was read again.</source>
        <translation>“%1” không còn nữa, đã có người xóa. Danh sách đã được đọc lại.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 30/6/2026 or 2026-06-30.</source>
        <translation>“%1” không phải là ngày. Hãy viết như 30/6/2026 hoặc 2026-06-30.</translation>
    </message>
    <message>
        <source>The file “%1” is not kept any more. Ask the sender for it once more and add it to the request.</source>
        <translation>Tệp “%1” không còn được lưu. Hãy xin lại nơi gửi và thêm vào yêu cầu báo cáo.</translation>
    </message>
    <message>
        <source>The table of days off that comes with the program is broken. Install the program once more.</source>
        <translation>Bảng ngày nghỉ kèm theo chương trình bị hỏng. Hãy cài đặt lại chương trình.</translation>
    </message>
    <message>
        <source>Not saved yet: it isn&apos;t said who asks for the report. Type the sender; all else may stay empty.</source>
        <translation>Chưa lưu: chưa có nơi yêu cầu báo cáo. Hãy nhập nơi yêu cầu; các mục khác có thể để trống.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not taken. Split it, or keep it elsewhere and name the place in the result.</source>
        <translation>“%1” lớn hơn %2 MB nên không nhận. Hãy chia nhỏ, hoặc để ở nơi khác và ghi nơi để vào kết quả.</translation>
    </message>
    <message>
        <source>“%1” is empty and was not taken. Choose the right file.</source>
        <translation>“%1” là tệp rỗng nên không nhận. Hãy chọn đúng tệp.</translation>
    </message>
    <message>
        <source>“%1” is a program, not a document or a photo, and was not taken, for safety.</source>
        <translation>“%1” là chương trình chạy được, không phải tài liệu hay ảnh; để an toàn, không nhận.</translation>
    </message>
    <message>
        <source>“%1” is called a picture but isn&apos;t one, or was cut off, and was not taken. Copy it from the camera or telephone again.</source>
        <translation>“%1” mang tên ảnh nhưng không phải ảnh, hoặc bị cắt dở, nên không nhận. Hãy chép lại từ máy ảnh, điện thoại.</translation>
    </message>
    <message>
        <source>“%1” says that it is %2 × %3 points large, more than any camera makes, and was not opened, for safety.</source>
        <translation>“%1” tự nhận cỡ %2 × %3 điểm, lớn hơn mọi máy ảnh; để an toàn, không mở.</translation>
    </message>
    <message>
        <source>“%1” is a photo that this computer can&apos;t read, so the place where it was taken can&apos;t be removed from it; it was not taken. Save it as JPEG and add that.</source>
        <translation>Máy này không đọc được ảnh “%1” nên không bỏ được nơi chụp ghi trong ảnh; ảnh không được nhận. Hãy lưu thành JPEG rồi thêm lại.</translation>
    </message>
    <message>
        <source>The file “%1” is no longer there; somebody took it out. Open the page again.</source>
        <translation>Tệp “%1” không còn; có người đã bỏ ra. Hãy mở lại trang.</translation>
    </message>
    <message>
        <source>There is nothing yet that the files could belong to. Save the entry first, then add them.</source>
        <translation>Chưa có mục nào để gắn tệp. Hãy lưu mục đang nhập rồi thêm tệp.</translation>
    </message>
    <message>
        <source>Give at least %1 letters: fewer stand in too many other words.</source>
        <translation>Hãy ghi ít nhất %1 chữ cái: ngắn hơn thì trùng với quá nhiều từ khác.</translation>
    </message>
    <message>
        <source>It doesn&apos;t stand in the data file any more, so nothing was removed. Look for it in other spellings.</source>
        <translation>Tệp dữ liệu không còn chữ ấy nên không gỡ gì. Hãy thử tìm theo cách viết khác.</translation>
    </message>
    <message>
        <source>Another window or program wrote to the data file meanwhile, so nothing was removed. Close it and try again.</source>
        <translation>Cửa sổ hoặc chương trình khác vừa ghi vào tệp dữ liệu nên chưa gỡ gì. Hãy đóng cửa sổ ấy rồi làm lại.</translation>
    </message>
    <message>
        <source>The history could not be protected again afterwards, so nothing was removed. Check the data file under File, and restore a backup if it is damaged.</source>
        <translation>Không khóa lại được lịch sử sau khi gỡ, nên chưa gỡ gì. Hãy kiểm tra tệp dữ liệu, nếu hỏng thì khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>This is not a picture. Choose another file.</source>
        <translation>Đây không phải ảnh. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy it from the camera or telephone again.</source>
        <translation>Ảnh bị hỏng hoặc bị cắt dở. Hãy chép lại từ máy ảnh, điện thoại.</translation>
    </message>
    <message>
        <source>The picture says that it is %1 × %2 points large, more than any camera makes, and was not opened, for safety.</source>
        <translation>Ảnh tự nhận cỡ %1 × %2 điểm, lớn hơn mọi máy ảnh; để an toàn, không mở.</translation>
    </message>
    <message>
        <source>This computer can&apos;t read pictures of this kind. Save it as JPEG.</source>
        <translation>Máy này không đọc được loại ảnh này. Hãy lưu thành JPEG.</translation>
    </message>
    <message>
        <source>No unit is asked in “%1”, so there is no sheet to write. Choose “Change…” and name the villages, schools or stations.</source>
        <translation>Đợt “%1” chưa có đơn vị nào nên chưa có phiếu để xuất. Bấm “Sửa…” và thêm các thôn, trường, trạm y tế.</translation>
    </message>
    <message>
        <source>“%1” asks for no figure, so there is no sheet to write. Choose “Change…” and tick what is asked for.</source>
        <translation>Đợt “%1” chưa chọn số liệu nào nên chưa có phiếu để xuất. Bấm “Sửa…” và đánh dấu các số liệu cần hỏi.</translation>
    </message>
    <message>
        <source>No unit has answered in “%1” yet, so there are no sums. Type the answers into the table first.</source>
        <translation>Đợt “%1” chưa có đơn vị nào trả lời nên chưa có tổng. Mời nhập số trả lời vào bảng trước.</translation>
    </message>
    <message>
        <source>“%1” is no longer there; somebody removed it. Nothing was changed.</source>
        <translation>“%1” không còn nữa, đã có người xóa. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>“%1” is there already, and there is one only. Change the one in the list.</source>
        <translation>“%1” đã có rồi và chỉ có một. Hãy sửa dòng đã có trong danh sách.</translation>
    </message>
    <message>
        <source>Not saved yet: %1 is missing. Fill that in; all else may stay empty.</source>
        <translation>Chưa lưu được vì còn thiếu %1. Ghi thêm phần này; các phần khác để trống cũng được.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. Look for its code on the page of indicators; nothing was stored.</source>
        <translation>Không có chỉ tiêu “%1”. Hãy xem mã ở trang Chỉ tiêu; chưa có gì được lưu.</translation>
    </message>
    <message>
        <source>There is an indicator “%1” already. Give the other one another code; nothing was stored.</source>
        <translation>Đã có chỉ tiêu “%1”. Hãy đặt mã khác; chưa có gì được lưu.</translation>
    </message>
    <message>
        <source>The indicator has no code. Give it a short one, for example 3.2c; nothing was stored.</source>
        <translation>Chỉ tiêu chưa có mã. Hãy đặt mã ngắn, ví dụ 3.2c; chưa có gì được lưu.</translation>
    </message>
    <message>
        <source>Indicator %1 has no name. Say what is measured; nothing was stored.</source>
        <translation>Chỉ tiêu %1 chưa có tên. Hãy ghi chỉ tiêu đo gì; chưa có gì được lưu.</translation>
    </message>
    <message>
        <source>“%2” can&apos;t be a number of indicator %1. Type a number that isn&apos;t below zero; nothing was stored.</source>
        <translation>“%2” không thể là số liệu của chỉ tiêu %1. Hãy nhập số từ 0 trở lên; chưa có gì được lưu.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as what its column says. Correct it in the file; the row is not taken over.</source>
        <translation>Không đọc được “%1” theo tên cột. Hãy sửa trong tệp; dòng này không được nhập.</translation>
    </message>
    <message>
        <source>Indicator %1 stands in the file twice for the same year. The first row is taken over, this one is not.</source>
        <translation>Chỉ tiêu %1 có hai dòng cho cùng một năm. Dòng đầu được nhập, dòng này không.</translation>
    </message>
    <message>
        <source>Indicator %1 has a count below %2: so few may tell who it was. Hand it on only where it must be known.</source>
        <translation>Chỉ tiêu %1 có số dưới %2: số ít có thể làm lộ người liên quan. Chỉ cung cấp khi thật cần.</translation>
    </message>
    <message>
        <source>Indicator %1: the part (%2) is larger than the whole (%3). Taken over as it is; look at it.</source>
        <translation>Chỉ tiêu %1: tử số (%2) lớn hơn mẫu số (%3). Vẫn nhập như trong tệp; hãy xem lại.</translation>
    </message>
    <message>
        <source>Nobody is asked for figures: no agency was chosen, or the indicators name none. Choose at least one agency.</source>
        <translation>Chưa đề nghị cơ quan nào cung cấp số liệu: chưa chọn cơ quan, hoặc chỉ tiêu không ghi nguồn. Hãy chọn ít nhất một cơ quan.</translation>
    </message>
    <message>
        <source>No table of indicators was found in %1: it takes a column “Mã” with the codes and one with “Tử số” or “Giá trị”. Write them over the columns and try again.</source>
        <translation>Không thấy bảng chỉ tiêu trong %1: cần một cột “Mã” ghi mã chỉ tiêu và một cột “Tử số” hoặc “Giá trị”. Hãy ghi tên cột rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is neither an Excel workbook (.xlsx) nor a Word document (.docx), so its cells can&apos;t be filled. Open it in Excel or Word, save it as one of the two and choose that file.</source>
        <translation>%1 không phải bảng tính Excel (.xlsx) hay văn bản Word (.docx) nên không điền vào ô được. Mở bằng Excel hoặc Word, lưu thành một trong hai loại ấy rồi chọn tệp mới lưu.</translation>
    </message>
    <message>
        <source>There is no table in %1, so there is nothing to fill. Choose the file with the form itself.</source>
        <translation>%1 không có bảng nào nên không có gì để điền. Chọn tệp có biểu.</translation>
    </message>
    <message>
        <source>The tables of %1 have far more cells than a form needs, and it was not opened. Delete what stands far below and far to the right of the form, save it and try again.</source>
        <translation>Bảng trong %1 có quá nhiều ô so với một biểu nên không được mở. Xóa những gì nằm xa bên dưới và bên phải biểu, lưu lại rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 has no headings, so it is no outline of a report. Choose the file that the outline stands in, or paste only the outline itself.</source>
        <translation>%1 không có mục nào nên không phải đề cương báo cáo. Chọn đúng tệp đề cương, hoặc chỉ dán phần đề cương.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how a form is filled. Choose the file that was saved with “Save the connections to a file”.</source>
        <translation>%1 không cho biết biểu được điền thế nào. Chọn tệp đã lưu bằng “Lưu cách nối ra tệp”.</translation>
    </message>
    <message>
        <source>The tables of the document have far more cells than a form needs, and it was not opened. Split it.</source>
        <translation>Bảng trong văn bản có quá nhiều ô so với một biểu nên không được mở. Tách văn bản ra.</translation>
    </message>
    <message>
        <source>“%1” says where the money comes from, not how much it was: kept as the source, the cost stays unknown.</source>
        <translation>“%1” là nguồn kinh phí, không phải số tiền: đã ghi vào nguồn, số tiền để trống.</translation>
    </message>
    <message>
        <source>There is no report %1. The list of reports shows those that are there.</source>
        <translation>Không có báo cáo %1. Hãy xem danh sách báo cáo.</translation>
    </message>
    <message>
        <source>Several reports begin with %1; type more of it.</source>
        <translation>Có nhiều báo cáo bắt đầu bằng %1; hãy gõ thêm.</translation>
    </message>
    <message>
        <source>A report needs its period, nothing else: type its first day and its last day.</source>
        <translation>Báo cáo chỉ cần kỳ báo cáo: hãy nhập ngày đầu và ngày cuối của kỳ.</translation>
    </message>
    <message>
        <source>The period ends (%2) before it begins (%1). Correct one of the two days.</source>
        <translation>Kỳ báo cáo kết thúc (%2) trước khi bắt đầu (%1). Hãy sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>This report has no frozen version %1 yet. Freeze it first; the list of versions shows those that are there.</source>
        <translation>Báo cáo chưa có bản chốt %1. Hãy chốt báo cáo trước, hoặc xem danh sách các bản chốt.</translation>
    </message>
    <message>
        <source>A chart could not be drawn: there is too little memory for so large a picture. Close other programs and try again, or leave the charts out.</source>
        <translation>Không vẽ được biểu đồ: máy không đủ bộ nhớ cho hình lớn như vậy. Đóng bớt chương trình khác rồi làm lại, hoặc bỏ biểu đồ ra.</translation>
    </message>
    <message>
        <source>This frozen version can’t be read, perhaps because a newer program wrote it. The report itself is untouched; update the program, or freeze it again.</source>
        <translation>Không đọc được bản chốt này, có thể do phiên bản chương trình mới hơn tạo ra. Báo cáo vẫn nguyên vẹn; hãy cập nhật chương trình hoặc chốt lại.</translation>
    </message>
    <message>
        <source>Nobody connected the cells of %1 with figures yet. Open a report in the program, choose “Fill a superior&apos;s form” and connect them once, or give the connections with --mapping.</source>
        <translation>Chưa ai nối các ô của %1 với số liệu. Mở một báo cáo trong chương trình, chọn “Điền biểu mẫu của cấp trên” rồi nối một lần, hoặc chỉ ra cách nối bằng --mapping.</translation>
    </message>
    <message>
        <source>No kept form goes by the name %1, nor is there a file of that name. Give the .json file of the connections, or the name of a form that was connected in the program.</source>
        <translation>Không có biểu nào đã giữ tên %1, cũng không có tệp tên ấy. Ghi tệp .json của cách nối, hoặc tên một biểu đã nối trong chương trình.</translation>
    </message>
    <message>
        <source>%2 The sentence pattern %1 stays as it was.</source>
        <translation>%2 Mẫu câu %1 giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>The wording of %1 is empty or longer than 2,000 letters; the pattern stays as it was. Type a shorter one.</source>
        <translation>Lời văn của mẫu câu %1 để trống hoặc dài hơn 2.000 chữ cái; mẫu giữ nguyên như cũ. Gõ ngắn hơn.</translation>
    </message>
    <message>
        <source>There is no sentence pattern %1. Choose one of the list.</source>
        <translation>Không có mẫu câu %1. Chọn một mẫu trong danh sách.</translation>
    </message>
    <message>
        <source>Nothing was said of indicator %1, so nothing was stored. Give a number (--numerator, --denominator or --value) or something about it; all options: add --help.</source>
        <translation>Chưa nêu gì về chỉ tiêu %1 nên không ghi gì. Hãy cho một số (--numerator, --denominator hoặc --value) hoặc một nhận xét; xem mọi tùy chọn: thêm --help.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be &quot;%2&quot;: it has to be %3.</source>
        <translation>%1 không thể là “%2”: cần phải là %3.</translation>
    </message>
    <message>
        <source>Not one cell of %1 could be filled from this report, so nothing was written. Either its figures aren&apos;t known yet, or the connections belong to another form: “--mapping” takes others.</source>
        <translation>Không điền được ô nào của %1 từ báo cáo này nên chưa ghi tệp nào. Có thể các số ấy chưa có, hoặc cách nối ô là của biểu khác: dùng “--mapping” để chọn cách nối khác.</translation>
    </message>
    <message>
        <source>“%1” names nothing that waits for a report, or more than one thing. “due list” shows what does; take what stands in brackets there, or the key of “due list --json”.</source>
        <translation>“%1” không ứng với yêu cầu báo cáo nào, hoặc ứng với nhiều hơn một. Lệnh “due list” cho biết những yêu cầu đang có; lấy phần trong ngoặc vuông ở đó, hoặc key của “due list --json”.</translation>
    </message>
    <message>
        <source>There is no folder %1, so nothing was written. Make it first, or choose another one.</source>
        <translation>Không có thư mục %1 nên chưa ghi tệp nào. Hãy tạo thư mục trước, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>It isn&apos;t said which figure is meant. “report show %1” lists them; give one&apos;s id, for example sessions.total.</source>
        <translation>Chưa nêu cần giải thích số nào. Lệnh “report show %1” liệt kê các số; hãy ghi mã (id) của một số, ví dụ sessions.total.</translation>
    </message>
    <message>
        <source>This report has no figure %1. “report show” lists those it has.</source>
        <translation>Báo cáo này không có số %1. Lệnh “report show” liệt kê các số có trong báo cáo.</translation>
    </message>
    <message>
        <source>%1 is open in Word or another program, so it was not written. Close it there and try again.</source>
        <translation>%1 đang mở trong Word hoặc chương trình khác nên chưa ghi được. Hãy đóng tệp đó rồi thử lại.</translation>
    </message>
    <message>
        <source>No folder for temporary files was found that this old Windows lets the program use (%1 can&apos;t be). Make a folder C:\Temp, have Windows&apos; variable TEMP lead there, and try again.</source>
        <translation>Không tìm được thư mục tạm mà Windows cũ này cho chương trình dùng (%1 không dùng được). Hãy tạo thư mục C:\Temp, đặt biến TEMP của Windows trỏ đến đó rồi thử lại.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1, so the settings stay where they are. Copy the program into a folder of your own, or remove the write protection of the stick, and try again.</source>
        <translation>Không ghi được vào thư mục %1 nên thiết lập giữ nguyên chỗ cũ. Hãy chép chương trình vào một thư mục của anh, chị hoặc bỏ khóa ghi của USB rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 could not be moved, so settings and templates stay where they are. Close what has it open, make room on the disk and try again.</source>
        <translation>Không chuyển được %1 nên thiết lập và mẫu văn bản giữ nguyên chỗ cũ. Hãy đóng chương trình đang mở tệp đó, dọn bớt ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The program %1 could not be started. Install it once more, or do without it.</source>
        <translation>Không chạy được chương trình %1. Hãy cài lại chương trình đó hoặc làm cách khác.</translation>
    </message>
    <message>
        <source>The program %1 did not finish and was stopped. Try again when the computer has less to do.</source>
        <translation>Chương trình %1 chạy mãi không xong nên đã dừng. Hãy thử lại khi máy rảnh hơn.</translation>
    </message>
    <message>
        <source>The program %1 ended in the middle of its work. Try again, or do without it.</source>
        <translation>Chương trình %1 tự tắt khi đang làm dở. Hãy thử lại hoặc làm cách khác.</translation>
    </message>
    <message>
        <source>Word could not open or save the document. Open it in Word yourself and save it as “Word Document (.docx)”.</source>
        <translation>Word không mở hoặc không lưu được văn bản. Hãy tự mở bằng Word rồi lưu thành “Word Document (.docx)”.</translation>
    </message>
    <message>
        <source>Word did not finish and was closed again. Open the document in Word yourself and save it as “Word Document (.docx)”.</source>
        <translation>Word chạy mãi không xong nên đã được đóng lại. Hãy tự mở văn bản bằng Word rồi lưu thành “Word Document (.docx)”.</translation>
    </message>
    <message>
        <source>%1 is a document of old Word (.doc), and neither LibreOffice nor Word was found on this computer to convert it. Open it on a computer with Word, save it as “Word Document (.docx)” and choose that file.</source>
        <translation>%1 là tệp Word cũ (.doc), máy này không có LibreOffice hay Word để chuyển đổi. Hãy mở tệp trên máy có Word, lưu thành “Word Document (.docx)” rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>%1 is a document of old Word (.doc), and %2 could not convert it. Open it in Word, save it as “Word Document (.docx)” and choose that file.</source>
        <translation>%1 là tệp Word cũ (.doc), %2 không chuyển đổi được. Hãy mở bằng Word, lưu thành “Word Document (.docx)” rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>%2 did not finish converting %1 within %3 minutes and was stopped. Open the document in Word, save it as “Word Document (.docx)” and choose that file.</source>
        <translation>%2 không chuyển đổi xong %1 trong %3 phút nên đã dừng. Hãy mở văn bản bằng Word, lưu thành “Word Document (.docx)” rồi chọn tệp đó.</translation>
    </message>
</context>
<context>
    <name>ExplainFigure</name>
    <message>
        <source>%1 of %2 rows say it; what is empty is unknown and counts nowhere.</source>
        <translation>%1/%2 dòng có ghi số này; dòng để trống là chưa thống kê, không tính vào đâu.</translation>
    </message>
    <message>
        <source>%1 of the rows are estimates, so the sum is one.</source>
        <translation>Có %1 dòng là số ước nên tổng cũng là số ước.</translation>
    </message>
    <message>
        <source>Money in the log</source>
        <translation>Kinh phí ghi trong nhật ký</translation>
    </message>
    <message>
        <source>People who came, in the log</source>
        <translation>Lượt người tham gia ghi trong nhật ký</translation>
    </message>
    <message>
        <source>Activities in the log</source>
        <translation>Hoạt động trong nhật ký</translation>
    </message>
    <message>
        <source>%1, women</source>
        <translation>%1, trong đó nữ</translation>
    </message>
    <message>
        <source>As of %1: a number of this kind is never summed over time.</source>
        <translation>Tính đến ngày %1: số loại này không cộng qua các kỳ.</translation>
    </message>
    <message>
        <source>Computed from the numbers of these rows.</source>
        <translation>Được tính từ số của các dòng này.</translation>
    </message>
    <message>
        <source>%1 is the main source; what others say stands beside it and is never added.</source>
        <translation>%1 là nguồn chính; số của nguồn khác để đối chiếu, không cộng vào.</translation>
    </message>
    <message>
        <source>How it was estimated: %1</source>
        <translation>Cách ước: %1</translation>
    </message>
    <message>
        <source>%1 other sources say something about the same period.</source>
        <translation>Có %1 nguồn khác cũng có số của kỳ này.</translation>
    </message>
    <message>
        <source>Tasks of the plan</source>
        <translation>Nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>Rows of a register</source>
        <translation>Các dòng trong sổ theo dõi</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Typed in the report</source>
        <translation>Nhập trong báo cáo</translation>
    </message>
    <message>
        <source>This number was typed in the report itself: no rows stand behind it.</source>
        <translation>Số này được nhập thẳng trong báo cáo, không có dòng nào đứng sau.</translation>
    </message>
    <message>
        <source>The difference from the same period one year before; these are the rows of this period.</source>
        <translation>Chênh lệch so với cùng kỳ năm trước; dưới đây là các dòng của kỳ này.</translation>
    </message>
    <message>
        <source>Units that were asked for figures</source>
        <translation>Đơn vị được đề nghị báo số liệu</translation>
    </message>
    <message>
        <source>Only of the meetings that are counted: people of clubs, contests and other activities are not in it.</source>
        <translation>Chỉ của các cuộc truyền thông đã đếm; không gồm người dự sinh hoạt câu lạc bộ, hội thi và hoạt động khác.</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <translation>quý %1</translation>
    </message>
    <message>
        <source>numerator %1</source>
        <translation>tử số %1</translation>
    </message>
    <message>
        <source>denominator %1</source>
        <translation>mẫu số %1</translation>
    </message>
    <message>
        <source>typed as a value, without numerator and denominator</source>
        <translation>nhập thẳng giá trị, không có tử số và mẫu số</translation>
    </message>
    <message>
        <source>nobody said where it comes from</source>
        <translation>chưa ghi nguồn số liệu</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>nguồn: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tính đến ngày %1</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>số ước</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (đề xuất)</translation>
    </message>
    <message>
        <source>%1 (choose which number counts)</source>
        <translation>%1 (cần chọn số được dùng)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Kỳ này</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Whole period, estimated</source>
        <translation>Ước cả kỳ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ước %1</translation>
    </message>
    <message>
        <source>counted in %1 of %2 rows</source>
        <translation>%1/%2 dòng có thống kê</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>typed figure</source>
        <translation>số đã nhập</translation>
    </message>
    <message>
        <source>women %1</source>
        <translation>nữ %1</translation>
    </message>
    <message>
        <source>est. %1</source>
        <translation>ước %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>chưa thống kê</translation>
    </message>
    <message>
        <source>%1 at the beginning + %2 added - %3 removed = %4, but %5 was typed as the number at the end.</source>
        <translation>Đầu kỳ %1 + tăng %2 - giảm %3 = %4, nhưng số cuối kỳ đã nhập là %5. Mời xem lại.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>FileJob</name>
    <message>
        <source>Written to %1</source>
        <translation>Đã xuất ra %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>ghi %1</translation>
    </message>
</context>
<context>
    <name>FileSize</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>women among them</source>
        <translation>trong đó nữ</translation>
    </message>
    <message>
        <source>men</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>trên tổng số</translation>
    </message>
    <message>
        <source>share (%)</source>
        <translation>tỷ lệ (%)</translation>
    </message>
    <message>
        <source>the same period last year</source>
        <translation>cùng kỳ năm trước</translation>
    </message>
    <message>
        <source>log and typed totals differ, nobody chose one</source>
        <translation>số đã ghi và số tổng hợp khác nhau, chưa chọn số nào</translation>
    </message>
    <message>
        <source>nobody knows the number yet</source>
        <translation>chưa có số</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>chưa nối</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cells</source>
        <translation>
            <numerusform>và %n ô khác</numerusform>
        </translation>
    </message>
    <message>
        <source>this cell is no longer in the form</source>
        <translation>ô này không còn trong biểu</translation>
    </message>
    <message numerus="yes">
        <source>The form has changed since it was connected: %n cells are no longer there. Connect the new cells once.</source>
        <translation>
            <numerusform>Biểu đã thay đổi từ lần nối trước: %n ô không còn. Nối các ô mới một lần.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected cells hold a formula and were left as they are.</source>
        <translation>
            <numerusform>%n ô đã nối có công thức, được để nguyên.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is protected against typing; it was filled all the same and stays protected.</source>
        <translation>Biểu có khóa sửa; vẫn điền được và vẫn giữ khóa.</translation>
    </message>
    <message>
        <source>Word calculates the form&apos;s sums when you select everything (Ctrl+A) and press F9.</source>
        <translation>Word tính lại các ô tổng khi chọn tất cả (Ctrl+A) rồi nhấn F9.</translation>
    </message>
    <message>
        <source>met or not</source>
        <translation>đạt hay chưa đạt</translation>
    </message>
    <message>
        <source>target of the year</source>
        <translation>mục tiêu của năm</translation>
    </message>
    <message>
        <source>count</source>
        <translation>số đếm</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>Indicator %1 %2</source>
        <translation>Chỉ tiêu %1 %2</translation>
    </message>
    <message>
        <source>Tasks of the plan</source>
        <translation>Nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>Tasks of the plan: %1</source>
        <translation>Nhiệm vụ của kế hoạch: %1</translation>
    </message>
    <message>
        <source>Name of the reporting office</source>
        <translation>Tên đơn vị báo cáo</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>Năm báo cáo</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Tên người ký</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Nội dung được dán</translation>
    </message>
    <message>
        <source>women in the same period last year</source>
        <translation>nữ cùng kỳ năm trước</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are sums over only some of the rows, look at them before sending: %1.</source>
        <translation>
            <numerusform>%n số chỉ cộng từ một phần số dòng, xem lại trước khi gửi: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorChart</name>
    <message>
        <source>%1: the course and the path to the targets</source>
        <translation>%1: kết quả các năm và đường tới mức phải đạt</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>Neither figures nor targets yet</source>
        <translation>Chưa có số liệu, chưa có mức phải đạt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Path to the targets</source>
        <translation>Đường tới mức phải đạt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>mức phải đạt</translation>
    </message>
</context>
<context>
    <name>IndicatorTableText</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Số ước</translation>
    </message>
    <message>
        <source>Year before (%1)</source>
        <translation>Năm trước (%1)</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Mức phải đạt năm %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>not yet held against the official text</source>
        <translation>chưa đối chiếu văn bản gốc</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>none arose</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>ước</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>quý</translation>
    </message>
    <message>
        <source>about</source>
        <translation>khoảng</translation>
    </message>
    <message>
        <source>Indicators %1</source>
        <translation>Chỉ tiêu %1</translation>
    </message>
    <message>
        <source>Indicators on gender equality, %1</source>
        <translation>Chỉ tiêu về bình đẳng giới năm %1</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Mark as issued</source>
        <translation>Đánh dấu đã ban hành</translation>
    </message>
    <message>
        <source>Number and date as the registry gave them. Both may stay empty and be filled in later.</source>
        <translation>Số và ngày do văn thư cấp. Có thể để trống cả hai và điền sau.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Số</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>N&amp;gày</translation>
    </message>
    <message>
        <source>Si&amp;gned by</source>
        <translation>Người &amp;ký</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>This very file is already stored as plan %1: %2.</source>
        <translation>Chính tệp này đã được lưu trước đó thành kế hoạch số %1: %2.</translation>
    </message>
    <message>
        <source>The head names no issuing body.</source>
        <translation>Đầu văn bản không có tên cơ quan ban hành.</translation>
    </message>
    <message>
        <source>The plan has no title.</source>
        <translation>Kế hoạch chưa có trích yếu.</translation>
    </message>
    <message>
        <source>The plan has no symbol (for example KH-UBND).</source>
        <translation>Kế hoạch chưa có ký hiệu (ví dụ KH-UBND).</translation>
    </message>
    <message>
        <source>The plan&apos;s year is not known.</source>
        <translation>Chưa rõ năm của kế hoạch.</translation>
    </message>
    <message>
        <source>The plan is marked as issued but has no number.</source>
        <translation>Kế hoạch ghi là đã ban hành nhưng chưa có số.</translation>
    </message>
    <message>
        <source>The plan is marked as issued but its date is not complete.</source>
        <translation>Kế hoạch ghi là đã ban hành nhưng chưa đủ ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>The plan names no documents that it rests on.</source>
        <translation>Kế hoạch chưa có căn cứ.</translation>
    </message>
    <message>
        <source>The plan has no list of recipients.</source>
        <translation>Kế hoạch chưa có nơi nhận.</translation>
    </message>
    <message>
        <source>The plan has no signer.</source>
        <translation>Kế hoạch chưa có người ký.</translation>
    </message>
    <message>
        <source>The plan has no content.</source>
        <translation>Kế hoạch chưa có nội dung.</translation>
    </message>
    <message>
        <source>Section %1 has neither heading nor text.</source>
        <translation>Mục %1 chưa có tiêu đề và nội dung.</translation>
    </message>
    <message>
        <source>Section %1 &quot;%2&quot; has a heading but no text.</source>
        <translation>Mục %1 &quot;%2&quot; có tiêu đề nhưng chưa có nội dung.</translation>
    </message>
    <message>
        <source>Section %1 lies more than four levels deep.</source>
        <translation>Mục %1 nằm sâu quá bốn cấp.</translation>
    </message>
    <message>
        <source>Section %1 was numbered %2 in the source.</source>
        <translation>Mục %1 trong văn bản gốc được đánh số %2.</translation>
    </message>
    <message>
        <source>The report&apos;s due date %1 does not belong to the year %2.</source>
        <translation>Hạn báo cáo %1 không thuộc năm %2 của kế hoạch.</translation>
    </message>
    <message>
        <source>Units send their reports (%1) after the report to the superior is due (%2).</source>
        <translation>Hạn đơn vị gửi (%1) sau hạn phải báo cáo cấp trên (%2).</translation>
    </message>
    <message>
        <source>A task has no text.</source>
        <translation>Có nhiệm vụ chưa có nội dung.</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; has no lead agency.</source>
        <translation>Nhiệm vụ &quot;%1&quot; chưa có cơ quan, đơn vị chủ trì.</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; ends before it starts.</source>
        <translation>Nhiệm vụ &quot;%1&quot; có ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; does not lie within the year %2.</source>
        <translation>Nhiệm vụ &quot;%1&quot; có thời gian ngoài năm %2.</translation>
    </message>
    <message>
        <source>The budget of the task &quot;%1&quot; is below zero.</source>
        <translation>Kinh phí của nhiệm vụ &quot;%1&quot; nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>The plan has no section on the Action Month (15/11 - 15/12).</source>
        <translation>Kế hoạch chưa có mục về Tháng hành động (15/11 - 15/12).</translation>
    </message>
    <message>
        <source>Parts of the plan can&apos;t be told apart. Read the plan in again.</source>
        <translation>Một số phần của kế hoạch bị lẫn vào nhau. Xin nhận lại kế hoạch.</translation>
    </message>
    <message>
        <source>Please look at this place once more.</source>
        <translation>Xin xem lại chỗ này.</translation>
    </message>
    <message>
        <source>The source numbers this %1 where %2 was to be expected; it was kept at its level.</source>
        <translation>Văn bản gốc đánh số %1 ở chỗ lẽ ra là %2; mục được giữ nguyên cấp.</translation>
    </message>
    <message>
        <source>The source uses the number %1 again where %2 was to be expected.</source>
        <translation>Văn bản gốc dùng lại số %1 ở chỗ lẽ ra là %2.</translation>
    </message>
    <message>
        <source>This part of the head was not understood: &quot;%1&quot;.</source>
        <translation>Phần này ở đầu văn bản chưa nhận ra được: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The date is not complete: &quot;%1&quot;.</source>
        <translation>Ngày, tháng, năm chưa đủ: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Lines that were broken in the source were joined.</source>
        <translation>Các dòng bị ngắt trong văn bản gốc đã được nối lại.</translation>
    </message>
    <message>
        <source>It is not clear which agency this belongs to: &quot;%1&quot;.</source>
        <translation>Chưa rõ mục này thuộc cơ quan, đơn vị nào: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Page %1 holds a picture only; its words could not be read.</source>
        <translation>Trang %1 chỉ có ảnh nên chưa đọc được chữ.</translation>
    </message>
    <message>
        <source>This does not look like a plan; it may be an article or a report.</source>
        <translation>Văn bản này không giống một kế hoạch; có thể là bài báo hoặc báo cáo.</translation>
    </message>
    <message>
        <source>The number is blank; it is given after signature.</source>
        <translation>Số văn bản còn để trống; số được cấp sau khi ký.</translation>
    </message>
    <message>
        <source>The date is blank or not complete.</source>
        <translation>Ngày, tháng, năm còn để trống hoặc chưa đủ.</translation>
    </message>
    <message>
        <source>No title was found.</source>
        <translation>Chưa tìm thấy trích yếu.</translation>
    </message>
    <message>
        <source>No signer was found.</source>
        <translation>Chưa tìm thấy người ký.</translation>
    </message>
    <message>
        <source>No list of recipients was found.</source>
        <translation>Chưa tìm thấy nơi nhận.</translation>
    </message>
    <message>
        <source>No sections were found.</source>
        <translation>Chưa tìm thấy mục nào trong văn bản.</translation>
    </message>
    <message>
        <source>The year of the plan was not found.</source>
        <translation>Chưa tìm thấy năm của kế hoạch.</translation>
    </message>
    <message>
        <source>The source is not complete: its end was cut off. Ask for the whole document.</source>
        <translation>Văn bản gốc không đầy đủ, phần cuối đã bị cắt. Xin tìm bản đầy đủ.</translation>
    </message>
    <message>
        <source>The signer %1 was taken from what the web page says about the document.</source>
        <translation>Người ký %1 lấy từ thông tin của trang web về văn bản.</translation>
    </message>
    <message>
        <source>The number %1 was taken from what the web page says about the document.</source>
        <translation>Số, ký hiệu %1 lấy từ thông tin của trang web về văn bản.</translation>
    </message>
    <message>
        <source>The date %1 was taken from what the web page says about the document.</source>
        <translation>Ngày %1 lấy từ thông tin của trang web về văn bản.</translation>
    </message>
    <message>
        <source>The document says &quot;%1&quot;, the web page says &quot;%2&quot;.</source>
        <translation>Văn bản ghi &quot;%1&quot;, trang web ghi &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>A dot missing in the signature block was put in: %1.</source>
        <translation>Đã thêm dấu chấm còn thiếu ở phần chữ ký: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; được đọc là &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The signs &quot;- +&quot; were read as &quot;+&quot; (%1 times).</source>
        <translation>Dấu &quot;- +&quot; được đọc là &quot;+&quot; (%1 chỗ).</translation>
    </message>
    <message>
        <source>Footnote marks were kept, but their texts are not in the source (%1).</source>
        <translation>Dấu chú thích được giữ lại nhưng văn bản gốc không có nội dung chú thích (%1 chỗ).</translation>
    </message>
    <message>
        <source>The document %1 is cited with two dates: %2 and %3.</source>
        <translation>Văn bản %1 được dẫn với hai ngày khác nhau: %2 và %3.</translation>
    </message>
    <message>
        <source>A table lists tasks (%1); they can be taken over.</source>
        <translation>Có bảng phân công nhiệm vụ (%1 nhiệm vụ); có thể đưa vào danh sách nhiệm vụ.</translation>
    </message>
    <message>
        <source>A table of the PDF came as lines of text.</source>
        <translation>Bảng trong tệp PDF được đọc thành các dòng chữ.</translation>
    </message>
    <message>
        <source>The text holds an identity number or a date of birth; take it out unless it is needed.</source>
        <translation>Văn bản có số căn cước hoặc ngày sinh; xin bỏ đi nếu không cần.</translation>
    </message>
    <message>
        <source>%1 It speaks of: %2.</source>
        <translation>%1 Trong văn bản có nhắc đến: %2.</translation>
    </message>
    <message>
        <source>%1 Proposal: number it %2.</source>
        <translation>%1 Đề xuất đánh số %2.</translation>
    </message>
    <message>
        <source>Words of the source found no place in the plan (%1): %2. They stand in the list of what was left out.</source>
        <translation>Có %1 chữ của văn bản gốc chưa xếp được vào kế hoạch: %2. Các chữ này nằm trong phần không đưa vào.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a day that does not exist; no deadline was taken from it.</source>
        <translation>Ngày &quot;%1&quot; không có trong lịch; không lấy làm hạn.</translation>
    </message>
    <message>
        <source>Lines look like a table set with blanks; they were read as text.</source>
        <translation>Có những dòng giống bảng kẻ bằng dấu cách; được đọc như văn bản thường.</translation>
    </message>
    <message>
        <source>The Word file holds changes that nobody has accepted yet: inserted words were read, deleted ones left out.</source>
        <translation>Tệp Word còn các sửa đổi chưa được chấp nhận: chữ chèn thêm đã được đọc, chữ bị xóa không được đưa vào.</translation>
    </message>
    <message>
        <source>The copied text still says %1: “%2”. Look whether it holds for the new year.</source>
        <translation>Nội dung chép lại còn nhắc năm %1: “%2”. Hãy xem có còn đúng với năm mới không.</translation>
    </message>
    <message>
        <source>It ends (%2) before it begins (%1).</source>
        <translation>Ngày kết thúc (%2) trước ngày bắt đầu (%1).</translation>
    </message>
    <message>
        <source>%1 is outside the year %2 of the plan; it counts in its own year.</source>
        <translation>%1 nằm ngoài năm %2 của kế hoạch; hoạt động được tính vào năm của nó.</translation>
    </message>
    <message>
        <source>%1 is still far away: look whether the year is right.</source>
        <translation>%1 còn xa: xem lại năm có đúng không.</translation>
    </message>
    <message>
        <source>The cost has no source of money.</source>
        <translation>Kinh phí chưa ghi nguồn.</translation>
    </message>
    <message>
        <source>“%1” is less than nothing.</source>
        <translation>“%1” nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>“%1”: %2 women of %3 altogether.</source>
        <translation>“%1”: nữ %2, tổng số %3.</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 is more than all.</source>
        <translation>“%1”: %2 trên %3, tử số lớn hơn mẫu số.</translation>
    </message>
    <message>
        <source>“%1” stands here twice; both are counted.</source>
        <translation>“%1” ghi hai lần; cả hai đều được cộng.</translation>
    </message>
    <message>
        <source>Cases of violence or trafficking are only counted here: leave out of the text what tells who it was.</source>
        <translation>Vụ việc bạo lực, mua bán người chỉ ghi số đếm: không ghi điều làm nhận ra là ai.</translation>
    </message>
    <message>
        <source>The text seems to hold a person&apos;s data beside words on violence or abuse. Take it out; a count is enough.</source>
        <translation>Nội dung có vẻ chứa dữ liệu cá nhân cạnh chữ về bạo lực, xâm hại. Hãy bỏ đi; chỉ cần số đếm.</translation>
    </message>
    <message>
        <source>“%1”: fewer than 5 cases may tell who it was. Don&apos;t break them down any further in what others read.</source>
        <translation>“%1”: dưới 5 trường hợp có thể làm nhận ra là ai. Không tách nhỏ hơn trong văn bản gửi đi.</translation>
    </message>
    <message>
        <source>“%1”: opening plus added less removed makes %2, but %3 was typed.</source>
        <translation>“%1”: đầu kỳ cộng tăng trừ giảm là %2, nhưng đã ghi %3.</translation>
    </message>
    <message>
        <source>“%1”: the parts make %2, but the whole is %3.</source>
        <translation>“%1”: các phần cộng lại là %2, nhưng tổng là %3.</translation>
    </message>
    <message>
        <source>“%1”: several sources say different numbers. Choose the one that counts; until then none does.</source>
        <translation>“%1”: nhiều nguồn có số khác nhau. Chọn số được lấy; chưa chọn thì báo cáo chưa dùng số nào.</translation>
    </message>
    <message>
        <source>“%1”: %2 now, %3 in the same period last year. Say why, or look whether it is right.</source>
        <translation>“%1”: kỳ này %2, cùng kỳ năm trước %3. Ghi lý do, hoặc xem lại số có đúng không.</translation>
    </message>
    <message>
        <source>“%1”: the estimate for the whole period (%2) is less than what was done already (%3).</source>
        <translation>“%1”: số ước cả kỳ (%2) nhỏ hơn số đã thực hiện (%3).</translation>
    </message>
    <message>
        <source>“%1”: %2 for the whole period was only proposed from last year&apos;s share. Confirm it or type another.</source>
        <translation>“%1”: số ước cả kỳ %2 mới được đề xuất theo tỷ lệ năm trước. Xác nhận hoặc nhập số khác.</translation>
    </message>
    <message>
        <source>Indicator %1 (%2) has no result and no reason why.</source>
        <translation>Chỉ tiêu %1 (%2) chưa có kết quả và chưa ghi lý do.</translation>
    </message>
    <message>
        <source>The time of the task “%1” is over, and nothing says what became of it.</source>
        <translation>Nhiệm vụ “%1” đã hết thời gian mà chưa ghi kết quả.</translation>
    </message>
    <message>
        <source>The task “%1” is not carried out; the report should say why.</source>
        <translation>Nhiệm vụ “%1” không thực hiện; báo cáo cần nêu lý do.</translation>
    </message>
    <message>
        <source>“%1” speaks of another level than the one that reports. Keep it if it is meant so.</source>
        <translation>“%1” là cách nói của cấp khác với cấp báo cáo. Nếu đúng ý thì cứ giữ.</translation>
    </message>
    <message>
        <source>%1 paragraphs still stand as the program drafted them. Read them, then accept or change them.</source>
        <translation>Còn %1 đoạn nguyên như bản soạn sẵn. Đọc lại rồi chấp nhận hoặc sửa.</translation>
    </message>
    <message>
        <source>The last day for sending it was %1.</source>
        <translation>Hạn gửi cuối cùng là ngày %1, đã qua.</translation>
    </message>
    <message>
        <source>The figures in this data file are those of %1; this report is in the name of %2. Look whether they are meant, or write it in the data file of %2.</source>
        <translation>Số liệu trong tệp này là của %1; báo cáo này đứng tên %2. Kiểm tra lại các số liệu, hoặc lập báo cáo trong tệp dữ liệu của %2.</translation>
    </message>
    <message>
        <source>“%1” – drafted because nobody wrote anything, which isn&apos;t the same as nothing having been done. Fill it, or accept the section.</source>
        <translation>“%1” – câu soạn vì chưa ai ghi gì, không có nghĩa là không phát sinh. Điền số liệu, sửa câu hoặc chấp nhận mục.</translation>
    </message>
    <message>
        <source>“%1”: %2 by %3, %4 by %5. Look which one is right and correct the other, or say in the text why they differ.</source>
        <translation>“%1”: %2 theo %3, %4 theo %5. Xem số nào đúng để sửa số kia, hoặc nêu trong báo cáo vì sao khác nhau.</translation>
    </message>
    <message>
        <source>“%1”: the text says %2, it is %3 now (%4). Draft the section anew, or correct the text.</source>
        <translation>“%1”: trong báo cáo ghi %2, số liệu hiện nay là %3 (%4). Soạn lại mục này hoặc sửa số trong câu.</translation>
    </message>
    <message>
        <source>“%1”: the text says %2, which is more than the %3 that are counted (%4). Correct one of them.</source>
        <translation>“%1”: trong báo cáo ghi %2, nhiều hơn số đếm được là %3 (%4). Sửa lại một trong hai.</translation>
    </message>
    <message>
        <source>The task “%1” is marked “%2”, but the log has an activity of it on %3. Correct the task&apos;s state on the page of tasks.</source>
        <translation>Nhiệm vụ “%1” đang ghi là “%2” nhưng nhật ký đã có hoạt động ngày %3. Sửa tiến độ ở trang Nhiệm vụ.</translation>
    </message>
    <message>
        <source>“%1” is %2, more than all. Look at the two numbers that it is made of.</source>
        <translation>“%1” là %2, hơn cả tổng số. Xem lại hai số dùng để tính tỷ lệ.</translation>
    </message>
    <message>
        <source>The cut-off %1 lies outside of %2 (%3 to %4). Look whether kind and period of the report are right.</source>
        <translation>Ngày chốt %1 nằm ngoài kỳ %2 (từ %3 đến %4). Xem lại loại báo cáo và kỳ báo cáo.</translation>
    </message>
    <message>
        <source>There is another report of the same kind about %1 (cut-off %2). Send one of them; remove the other on the page of reports if it isn&apos;t needed.</source>
        <translation>Đã có một báo cáo khác cùng loại, cùng kỳ %1 (chốt ngày %2). Chỉ gửi một bản; nếu bản kia không cần nữa thì xóa ở trang Lập báo cáo.</translation>
    </message>
    <message>
        <source>%1 to %2 are in the report of %3 already, which was frozen or sent: what was done then counts in both. Change the first day of the period if it isn&apos;t meant so.</source>
        <translation>Từ %1 đến %2 đã nằm trong báo cáo %3 (đã chốt hoặc đã gửi): việc làm trong những ngày đó được tính ở cả hai báo cáo. Nếu không định như vậy thì đổi ngày đầu kỳ.</translation>
    </message>
    <message>
        <source>The report of %1 (cut-off %2) was never frozen, so this one doesn&apos;t go on from its cut-off. Freeze it if it was sent, or choose the period yourself.</source>
        <translation>Báo cáo %1 (ngày chốt %2) chưa được chốt nên báo cáo này không nối tiếp ngày chốt ấy. Nếu đã gửi thì chốt báo cáo đó; nếu chưa, tự chọn kỳ báo cáo.</translation>
    </message>
    <message>
        <source>%1 tasks are marked as done, but the log has activities of them after the cut-off %2: up to then they don&apos;t count as done: %3.</source>
        <translation>%1 nhiệm vụ đã đánh dấu hoàn thành nhưng nhật ký còn hoạt động sau ngày chốt %2 nên đến ngày chốt chưa tính là hoàn thành: %3.</translation>
    </message>
    <message>
        <source>These indicators&apos; figures may reach beyond the cut-off %2: %1. Say on the page of indicators as of which day they are.</source>
        <translation>Số liệu của các chỉ tiêu sau có thể tính cả sau ngày chốt %2: %1. Ghi ở trang Chỉ tiêu mỗi số này tính đến ngày nào.</translation>
    </message>
    <message>
        <source>“%1” has no number in the list of issued documents: the annex prints “…” there. Fill it in, or say that it has none.</source>
        <translation>“%1” chưa có số, ký hiệu trong danh mục văn bản đã ban hành: phụ lục in “…” ở chỗ đó. Hãy bổ sung, hoặc ghi rõ là không có số.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t say what it is about in the list of issued documents: the annex prints “…” there. Fill it in.</source>
        <translation>“%1” chưa có trích yếu trong danh mục văn bản đã ban hành: phụ lục in “…” ở chỗ đó. Hãy bổ sung.</translation>
    </message>
    <message>
        <source>“%1” in the list of issued documents has no date, so no report counts or lists it. Give it one if it was issued in this period.</source>
        <translation>“%1” trong danh mục văn bản đã ban hành chưa có ngày nên không báo cáo nào tính đến. Hãy ghi ngày nếu văn bản được ban hành trong kỳ này.</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Tệp %1 (*.%2)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Đã ghi vào %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Goals and targets</source>
        <translation>Mục tiêu, chỉ tiêu</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Strategy, programmes, projects</source>
        <translation>Chiến lược, chương trình, đề án</translation>
    </message>
    <message>
        <source>Legislation, gender mainstreaming</source>
        <translation>Thể chế, lồng ghép giới</translation>
    </message>
    <message>
        <source>Communication, legal education</source>
        <translation>Truyền thông, phổ biến pháp luật</translation>
    </message>
    <message>
        <source>Action Month</source>
        <translation>Tháng hành động</translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>Nâng cao năng lực</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Committee for the Advancement of Women</source>
        <translation>Ban Vì sự tiến bộ của phụ nữ</translation>
    </message>
    <message>
        <source>Support for people subjected to violence</source>
        <translation>Hỗ trợ người bị bạo lực</translation>
    </message>
    <message>
        <source>Inspection and monitoring</source>
        <translation>Kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>Coordination between sectors</source>
        <translation>Phối hợp liên ngành</translation>
    </message>
    <message>
        <source>International cooperation</source>
        <translation>Hợp tác quốc tế</translation>
    </message>
    <message>
        <source>Anniversaries</source>
        <translation>Ngày kỷ niệm</translation>
    </message>
    <message>
        <source>Women in office</source>
        <translation>Công tác cán bộ nữ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Các lĩnh vực</translation>
    </message>
    <message>
        <source>Ethnic minority and mountain areas</source>
        <translation>Vùng DTTS và miền núi</translation>
    </message>
    <message>
        <source>New rural areas</source>
        <translation>Nông thôn mới</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Organisation of the work</source>
        <translation>Tổ chức thực hiện</translation>
    </message>
    <message>
        <source>Reporting duties</source>
        <translation>Chế độ báo cáo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Direction and management</source>
        <translation>Công tác chỉ đạo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả thực hiện</translation>
    </message>
    <message>
        <source>Results by indicator</source>
        <translation>Kết quả chỉ tiêu</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn, hạn chế</translation>
    </message>
    <message>
        <source>Coming tasks</source>
        <translation>Nhiệm vụ thời gian tới</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất, kiến nghị</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn văn</translation>
    </message>
    <message>
        <source>Dash &quot;-&quot;</source>
        <translation>Gạch đầu dòng (-)</translation>
    </message>
    <message>
        <source>Plus &quot;+&quot;</source>
        <translation>Dấu cộng (+)</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>Kế hoạch năm</translation>
    </message>
    <message>
        <source>Plan of the Action Month</source>
        <translation>Kế hoạch Tháng hành động</translation>
    </message>
    <message>
        <source>Plan of inspections</source>
        <translation>Kế hoạch kiểm tra</translation>
    </message>
    <message>
        <source>Programme of the Committee</source>
        <translation>Chương trình công tác của Ban</translation>
    </message>
    <message>
        <source>Plan of several years</source>
        <translation>Kế hoạch nhiều năm</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>Kế hoạch khác</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>In consultation</source>
        <translation>Lấy ý kiến</translation>
    </message>
    <message>
        <source>Submitted for signature</source>
        <translation>Trình ký</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Sửa đổi, bổ sung</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Định kỳ</translation>
    </message>
    <message>
        <source>Topical</source>
        <translation>Chuyên đề</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Đột xuất</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>9 months</source>
        <translation>9 tháng</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Kỳ khác</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Coordinating</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Giao</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Không thực hiện</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Trung ương</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Cấp tỉnh</translation>
    </message>
    <message>
        <source>District (until 30/06/2025)</source>
        <translation>Cấp huyện (đến 30/06/2025)</translation>
    </message>
    <message>
        <source>Commune, ward</source>
        <translation>Cấp xã</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn, tổ dân phố</translation>
    </message>
    <message>
        <source>People&apos;s Committee</source>
        <translation>Ủy ban nhân dân</translation>
    </message>
    <message>
        <source>People&apos;s Council</source>
        <translation>Hội đồng nhân dân</translation>
    </message>
    <message>
        <source>Ministry, department</source>
        <translation>Bộ, sở, ban, ngành</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Phòng, vụ</translation>
    </message>
    <message>
        <source>Office, centre</source>
        <translation>Văn phòng, trung tâm</translation>
    </message>
    <message>
        <source>Committee of several bodies</source>
        <translation>Ban, hội đồng liên ngành</translation>
    </message>
    <message>
        <source>Party body</source>
        <translation>Cơ quan Đảng</translation>
    </message>
    <message>
        <source>Mass organisation</source>
        <translation>Đoàn thể</translation>
    </message>
    <message>
        <source>Fatherland Front</source>
        <translation>Mặt trận Tổ quốc</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Công an</translation>
    </message>
    <message>
        <source>Military, border guard</source>
        <translation>Quân sự, biên phòng</translation>
    </message>
    <message>
        <source>Health station, hospital</source>
        <translation>Y tế</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Trường học</translation>
    </message>
    <message>
        <source>Newspaper, broadcaster</source>
        <translation>Báo, đài</translation>
    </message>
    <message>
        <source>Body of a central authority</source>
        <translation>Ngành dọc</translation>
    </message>
    <message>
        <source>Village, residential group</source>
        <translation>Thôn, tổ dân phố</translation>
    </message>
    <message>
        <source>Group of bodies</source>
        <translation>Nhóm cơ quan</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Thống nhất</translation>
    </message>
    <message>
        <source>Has comments</source>
        <translation>Có ý kiến</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Chưa xử lý</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Tiếp thu</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Tiếp thu một phần</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Giải trình</translation>
    </message>
    <message>
        <source>Held by us</source>
        <translation>Tự tổ chức</translation>
    </message>
    <message>
        <source>Sent to attend</source>
        <translation>Được cử đi dự</translation>
    </message>
    <message>
        <source>Made by us</source>
        <translation>Tự làm</translation>
    </message>
    <message>
        <source>Handed down</source>
        <translation>Được cấp</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Thí điểm</translation>
    </message>
    <message>
        <source>Kept up</source>
        <translation>Đang duy trì</translation>
    </message>
    <message>
        <source>Spread further</source>
        <translation>Nhân rộng</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>We inspect</source>
        <translation>Chủ trì kiểm tra</translation>
    </message>
    <message>
        <source>We are inspected</source>
        <translation>Được kiểm tra</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Tự kiểm tra</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Giám sát</translation>
    </message>
    <message>
        <source>A body</source>
        <translation>Tập thể</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Report of 6 months</source>
        <translation>Báo cáo 6 tháng</translation>
    </message>
    <message>
        <source>Report of 9 months</source>
        <translation>Báo cáo 9 tháng</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>Báo cáo năm</translation>
    </message>
    <message>
        <source>Report of the Action Month</source>
        <translation>Báo cáo Tháng hành động</translation>
    </message>
    <message>
        <source>Report on a topic</source>
        <translation>Báo cáo chuyên đề</translation>
    </message>
    <message>
        <source>Urgent report</source>
        <translation>Báo cáo đột xuất</translation>
    </message>
    <message>
        <source>Report of the committee for women’s advancement</source>
        <translation>Báo cáo của Ban Vì sự tiến bộ của phụ nữ</translation>
    </message>
    <message>
        <source>Report on an inspection</source>
        <translation>Báo cáo kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Report of several years</source>
        <translation>Báo cáo nhiều năm, giai đoạn</translation>
    </message>
    <message>
        <source>Report of another period</source>
        <translation>Báo cáo kỳ khác</translation>
    </message>
    <message>
        <source>From the day after the last cut-off</source>
        <translation>Từ sau ngày chốt kỳ trước</translation>
    </message>
    <message>
        <source>By the calendar</source>
        <translation>Theo lịch</translation>
    </message>
    <message>
        <source>By Decree 09/2019</source>
        <translation>Theo Nghị định 09/2019/NĐ-CP</translation>
    </message>
    <message>
        <source>As the request says</source>
        <translation>Theo yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Tự chọn ngày</translation>
    </message>
    <message>
        <source>Regular figures</source>
        <translation>Số liệu báo cáo</translation>
    </message>
    <message>
        <source>Official figures of the whole year</source>
        <translation>Số liệu chính thức cả năm</translation>
    </message>
    <message>
        <source>Activities carried out</source>
        <translation>Hoạt động đã thực hiện</translation>
    </message>
    <message>
        <source>Typed total</source>
        <translation>Số liệu tổng hợp</translation>
    </message>
    <message>
        <source>Tasks of the plan</source>
        <translation>Nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ theo dõi</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Typed in the report</source>
        <translation>Nhập trong báo cáo</translation>
    </message>
    <message>
        <source>Computed from other figures</source>
        <translation>Tính từ số liệu khác</translation>
    </message>
    <message>
        <source>Own result</source>
        <translation>Có kết quả riêng</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Chỉ cung cấp số liệu</translation>
    </message>
    <message>
        <source>As the province wishes</source>
        <translation>Theo yêu cầu của tỉnh</translation>
    </message>
    <message>
        <source>Not at this level</source>
        <translation>Không thuộc cấp này</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>Can’t be assessed</source>
        <translation>Không đánh giá được</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Không thuộc phạm vi</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Menu of the web page</source>
        <translation>Trình đơn của trang web</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Quảng cáo</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Stamp of the digital signature</source>
        <translation>Thông tin chữ ký số</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>Dòng kẻ</translation>
    </message>
    <message>
        <source>Data about the web page</source>
        <translation>Thông tin về trang web</translation>
    </message>
    <message>
        <source>Not part of the plan</source>
        <translation>Không thuộc kế hoạch</translation>
    </message>
    <message>
        <source>Header of the page</source>
        <translation>Đầu trang</translation>
    </message>
    <message>
        <source>Footer of the page</source>
        <translation>Chân trang</translation>
    </message>
    <message>
        <source>Head printed twice</source>
        <translation>Phần đầu văn bản lặp lại</translation>
    </message>
    <message>
        <source>Part of the head that was not understood</source>
        <translation>Phần đầu văn bản chưa nhận ra</translation>
    </message>
    <message>
        <source>Date that was not understood</source>
        <translation>Ngày tháng chưa nhận ra</translation>
    </message>
    <message>
        <source>Text behind the end of the plan</source>
        <translation>Nội dung sau phần kết của kế hoạch</translation>
    </message>
    <message>
        <source>Caption of the appendix</source>
        <translation>Dòng ghi tên phụ lục</translation>
    </message>
    <message>
        <source>Note without a mark in the text</source>
        <translation>Chú thích không có dấu trong văn bản</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Dấu đóng trên văn bản</translation>
    </message>
    <message>
        <source>Mark where the source was cut</source>
        <translation>Chỗ văn bản gốc bị cắt</translation>
    </message>
    <message>
        <source>Words that found no place in the plan</source>
        <translation>Chữ chưa xếp được vào kế hoạch</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Hidden words of the Word file</source>
        <translation>Chữ ẩn trong tệp Word</translation>
    </message>
    <message>
        <source>Words marked as deleted in the Word file</source>
        <translation>Chữ đánh dấu xóa trong tệp Word</translation>
    </message>
    <message>
        <source>Comment in the Word file</source>
        <translation>Nhận xét trong tệp Word</translation>
    </message>
    <message>
        <source>Words inside a drawing</source>
        <translation>Chữ trong hình vẽ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Data file to open.</source>
        <translation>Tệp dữ liệu cần mở.</translation>
    </message>
    <message>
        <source>Language of the window: vi or en.</source>
        <translation>Ngôn ngữ của cửa sổ: vi hoặc en.</translation>
    </message>
    <message>
        <source>Plan to receive (Word, PDF or text).</source>
        <translation>Kế hoạch cần nhận (Word, PDF hoặc văn bản thuần).</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>&amp;Kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>Mụ&amp;c</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Định &amp;dạng</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Bảng</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Bá&amp;o cáo</translation>
    </message>
</context>
<context>
    <name>OfficeLayout</name>
    <message>
        <source>Top margin</source>
        <translation>Lề trên</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Lề dưới</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Lề trái</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Lề phải</translation>
    </message>
    <message>
        <source>Font size of the text</source>
        <translation>Cỡ chữ nội dung</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Giãn dòng</translation>
    </message>
    <message>
        <source>Space before paragraphs</source>
        <translation>Cách đoạn trên</translation>
    </message>
    <message>
        <source>Space after paragraphs</source>
        <translation>Cách đoạn dưới</translation>
    </message>
    <message>
        <source>Indent of first lines</source>
        <translation>Thụt đầu dòng</translation>
    </message>
    <message>
        <source>Alignment of the text</source>
        <translation>Căn lề nội dung</translation>
    </message>
    <message>
        <source>Headings I, II, III</source>
        <translation>Đề mục I, II, III</translation>
    </message>
    <message>
        <source>Headings 1, 2, 3</source>
        <translation>Đề mục 1, 2, 3</translation>
    </message>
    <message>
        <source>Headings 1.1, a)</source>
        <translation>Đề mục 1.1, a)</translation>
    </message>
    <message>
        <source>Width of the issuer&apos;s column</source>
        <translation>Bề rộng cột tên cơ quan</translation>
    </message>
    <message>
        <source>The country&apos;s name</source>
        <translation>Quốc hiệu</translation>
    </message>
    <message>
        <source>The motto</source>
        <translation>Tiêu ngữ</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Địa danh, ngày tháng</translation>
    </message>
    <message>
        <source>Kind of document and title</source>
        <translation>Tên loại, trích yếu</translation>
    </message>
    <message>
        <source>The words “Nơi nhận”</source>
        <translation>Chữ “Nơi nhận”</translation>
    </message>
    <message>
        <source>List of recipients</source>
        <translation>Danh sách nơi nhận</translation>
    </message>
    <message>
        <source>Position and name of the signer</source>
        <translation>Chức vụ, họ tên người ký</translation>
    </message>
    <message>
        <source>justified</source>
        <translation>đều hai bên</translation>
    </message>
    <message>
        <source>not justified</source>
        <translation>không đều hai bên</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>exactly %1 pt</source>
        <translation>đúng %1 pt</translation>
    </message>
    <message>
        <source>at least %1 pt</source>
        <translation>ít nhất %1 pt</translation>
    </message>
    <message>
        <source>1 to 1,5 lines</source>
        <translation>1 đến 1,5 dòng</translation>
    </message>
    <message>
        <source>%1 or more between paragraphs</source>
        <translation>từ %1 giữa hai đoạn</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 hoặc %2</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
</context>
<context>
    <name>OverviewSheet</name>
    <message>
        <source>tasks</source>
        <translation>nhiệm vụ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln đơn vị khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities per month</source>
        <translation>Hoạt động theo tháng</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>chưa đến</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>People who came, per month</source>
        <translation>Người tham dự theo tháng</translation>
    </message>
    <message>
        <source>people and attendances</source>
        <translation>người, lượt người</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>Trong đó nữ</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
    <message>
        <source>Money (đồng)</source>
        <translation>Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>Planned (tasks)</source>
        <translation>Dự kiến (theo nhiệm vụ)</translation>
    </message>
    <message>
        <source>Spent (activities)</source>
        <translation>Đã chi (theo hoạt động)</translation>
    </message>
    <message>
        <source>%1/%2 tasks name an amount</source>
        <translation>%1/%2 nhiệm vụ có ghi số tiền</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>chưa thống kê</translation>
    </message>
    <message>
        <source>est. %1</source>
        <translation>ước %1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>%1/%2 done</source>
        <translation>%1/%2 hoàn thành</translation>
    </message>
    <message>
        <source>%1 under way, %2 not begun</source>
        <translation>%1 đang thực hiện, %2 chưa thực hiện</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Nhiệm vụ quá hạn</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>cần đôn đốc</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>trong năm</translation>
    </message>
    <message>
        <source>%1 of this plan</source>
        <translation>%1 thuộc kế hoạch này</translation>
    </message>
    <message>
        <source>women: %1</source>
        <translation>nữ: %1</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Kinh phí đã chi</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>dự kiến: %1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>%1 kept up, %2 new</source>
        <translation>%1 đang duy trì, %2 mới</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 cuộc</translation>
    </message>
    <message>
        <source>%1 to come, %2 recommendations open</source>
        <translation>còn %1 cuộc, %2 kiến nghị chưa xong</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>còn %1 cuộc</translation>
    </message>
    <message>
        <source>Overview of %1</source>
        <translation>Tổng quan năm %1</translation>
    </message>
    <message>
        <source>No plan of this year yet.</source>
        <translation>Chưa có kế hoạch của năm này.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plans of the year</source>
        <translation>
            <numerusform>%Ln kế hoạch của năm</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tính đến %1</translation>
    </message>
    <message>
        <source>Tasks by kind of contents</source>
        <translation>Nhiệm vụ theo nhóm nội dung</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Chưa xếp nhóm</translation>
    </message>
    <message>
        <source>Tasks by who leads them</source>
        <translation>Nhiệm vụ theo đơn vị chủ trì</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Chưa ghi đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>What is due next (%Ln overdue)</source>
        <translation>
            <numerusform>Hạn sắp tới (%Ln việc quá hạn)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation>Hạn sắp tới</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>ước</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>tỷ</translation>
    </message>
    <message>
        <source>million</source>
        <translation>triệu</translation>
    </message>
    <message>
        <source>Models by kind</source>
        <translation>Mô hình theo loại</translation>
    </message>
    <message>
        <source>models</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>Inspections of the year</source>
        <translation>Kiểm tra, giám sát trong năm</translation>
    </message>
    <message>
        <source>inspections</source>
        <translation>cuộc</translation>
    </message>
    <message>
        <source>made</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>Chưa thực hiện</translation>
    </message>
</context>
<context>
    <name>PageTitles</name>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu tổng hợp</translation>
    </message>
    <message>
        <source>Collection sheets</source>
        <translation>Phiếu thu thập</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Action Month</source>
        <translation>Tháng hành động</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Inspection, supervision</source>
        <translation>Kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Sổ theo dõi</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>Figures of a report</source>
        <translation>Số liệu của báo cáo</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Nothing was pasted: what was copied is a picture. The text of a plan holds words and tables; attach pictures in Word.</source>
        <translation>Không dán được gì: nội dung vừa chép là ảnh. Nội dung kế hoạch chỉ gồm chữ và bảng; ảnh thì chèn trong Word.</translation>
    </message>
    <message>
        <source>Nothing was pasted: what was copied holds no text.</source>
        <translation>Không dán được gì: nội dung vừa chép không có chữ.</translation>
    </message>
    <message>
        <source>What was copied is too long for one paste: %1 characters at its end or right edge were left out. Copy and paste the rest separately.</source>
        <translation>Nội dung vừa chép quá dài cho một lần dán: %1 ký tự ở cuối hoặc mép phải bị bỏ lại. Chép và dán phần còn lại riêng.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n ảnh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n nhận xét.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Đã bỏ phần chữ bị ẩn.</translation>
    </message>
    <message numerus="yes">
        <source>%n footnotes came without their text: type it in.</source>
        <translation>
            <numerusform>%n chú thích không kèm nội dung: anh, chị gõ thêm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Receive a plan from pasted text</source>
        <translation>Nhận kế hoạch từ nội dung dán</translation>
    </message>
    <message>
        <source>&amp;Text of the plan: copy all of it in Word, in the PDF or on the web page, and paste it here.</source>
        <translation>&amp;Nội dung kế hoạch: chép toàn bộ từ Word, PDF hoặc trang web rồi dán vào đây.</translation>
    </message>
</context>
<context>
    <name>PasteRowsDialog</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changes one</source>
        <translation>Sửa hoạt động đã có</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>In the log already</source>
        <translation>Đã ghi</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Chưa hiểu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kết quả nhận</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem lại</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>First 6 months of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>First 9 months of %1</source>
        <translation>9 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Action Month of %1</source>
        <translation>Tháng hành động năm %1</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>The disk that the data file lies on can&apos;t keep SQLite&apos;s journal beside it. Open the file on one computer at a time; a folder of this computer is safer.</source>
        <translation>Ổ đĩa chứa tệp dữ liệu không cho giữ tệp ghi tạm bên cạnh. Mỗi lúc chỉ mở tệp trên một máy; để trong một thư mục của máy này thì an toàn hơn.</translation>
    </message>
    <message>
        <source>The data file lies in a folder of another computer. Such folders don&apos;t always tell one program that another is writing, and then the file can be damaged. Open it on one computer at a time, or keep it on this computer and put copies into the shared folder.</source>
        <translation>Tệp dữ liệu nằm trong thư mục của máy khác trên mạng. Thư mục như vậy không phải lúc nào cũng báo cho chương trình biết máy khác đang ghi, nên tệp có thể bị hỏng. Mỗi lúc chỉ mở trên một máy, hoặc để tệp trên máy này và chỉ đưa bản sao lưu lên thư mục chung.</translation>
    </message>
    <message>
        <source>The data file lies on a stick. Close the program before you pull it out, and keep a copy of the file on a computer: sticks get lost and break.</source>
        <translation>Tệp dữ liệu nằm trên USB. Đóng chương trình trước khi rút USB, và giữ một bản sao lưu trên máy: USB dễ mất, dễ hỏng.</translation>
    </message>
    <message>
        <source>The data file lies in a folder that is synchronised (OneDrive, Google Drive, Dropbox or the like). Two computers that write at the same time leave two files, each with a part of the work. Open it on one computer at a time and wait until it is synchronised before you go on at another; a folder of this computer is safer.</source>
        <translation>Tệp dữ liệu nằm trong thư mục được đồng bộ (OneDrive, Google Drive, Dropbox…). Hai máy cùng ghi thì thành hai tệp, mỗi tệp giữ một phần công việc. Mỗi lúc chỉ mở trên một máy, chờ đồng bộ xong mới mở ở máy khác; để trong một thư mục không đồng bộ của máy này thì an toàn hơn.</translation>
    </message>
    <message>
        <source>This Windows is older than version 1903: some parts of the program can&apos;t take file names with Vietnamese letters here, and such files are copied to a temporary folder first. Nothing is lost by that. If a file can&apos;t be opened or written all the same, put the program and the file into a folder without Vietnamese letters, for example D:\BinhDang, or have Windows updated.</source>
        <translation>Windows trên máy này cũ hơn bản 1903: vài phần của chương trình không dùng được tên tệp có dấu, nên tệp được chép tạm sang chỗ khác trước. Không mất gì vì việc đó. Nếu vẫn có tệp không mở hoặc không ghi được, hãy để chương trình và tệp trong thư mục không dấu, ví dụ D:\BinhDang, hoặc nhờ cập nhật Windows.</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Phóng t&amp;o</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Thu &amp;nhỏ</translation>
    </message>
    <message>
        <source>Actual &amp;size</source>
        <translation>&amp;Cỡ thật (100 %)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Vừa chiều n&amp;gang</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>&amp;Vừa trang</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ché&amp;p</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>C&amp;họn tất cả</translation>
    </message>
    <message>
        <source>&amp;Two pages side by side</source>
        <translation>&amp;Xếp hai trang cạnh nhau</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Tr&amp;ang trước</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Trang &amp;sau</translation>
    </message>
    <message>
        <source>First pa&amp;ge</source>
        <translation>Trang đầ&amp;u</translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <translation>Trang cuố&amp;i</translation>
    </message>
    <message>
        <source>&amp;Find in the pages</source>
        <translation>&amp;Tìm trong trang in</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>a citizen&apos;s number</source>
        <translation>số căn cước công dân</translation>
    </message>
    <message>
        <source>an identity card&apos;s number</source>
        <translation>số chứng minh nhân dân</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>số điện thoại</translation>
    </message>
    <message>
        <source>a year of birth</source>
        <translation>năm sinh</translation>
    </message>
    <message>
        <source>a house in a village</source>
        <translation>nhà ở thôn, tổ</translation>
    </message>
    <message>
        <source>a name with an age</source>
        <translation>họ tên kèm tuổi</translation>
    </message>
    <message>
        <source>a name with an address</source>
        <translation>họ tên kèm nơi ở</translation>
    </message>
</context>
<context>
    <name>PrivacyPrompt</name>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>The text seems to name a person beside words on violence or abuse: %1.</source>
        <translation>Nội dung có thứ giống thông tin của một người cạnh từ về bạo lực, xâm hại: %1.</translation>
    </message>
    <message>
        <source>Of such cases only numbers are needed here. The law protects those concerned; what is cut out reads “…”.</source>
        <translation>Về các vụ việc ấy chỉ cần số liệu. Pháp luật bảo vệ người trong cuộc; chỗ bị cắt còn dấu “…”.</translation>
    </message>
    <message>
        <source>Cut it out and save</source>
        <translation>Cắt bỏ rồi lưu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>Lưu nguyên</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposal: number them %1, as parts of the entry before them.</source>
        <translation>Đề xuất: đánh số %1, làm mục con của mục đứng trước.</translation>
    </message>
    <message>
        <source>Proposal: the issuing body is “%1”.</source>
        <translation>Đề xuất: cơ quan ban hành là “%1”.</translation>
    </message>
    <message>
        <source>Proposal: list the rows of this table as tasks too.</source>
        <translation>Đề xuất: đưa các dòng của bảng này vào danh sách nhiệm vụ.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>the year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>the name of the model</source>
        <translation>tên mô hình</translation>
    </message>
    <message>
        <source>who is inspected, or what about</source>
        <translation>đơn vị được kiểm tra hoặc nội dung kiểm tra</translation>
    </message>
    <message>
        <source>what is recommended</source>
        <translation>nội dung kiến nghị</translation>
    </message>
    <message>
        <source>the number or what the document is about</source>
        <translation>số, ký hiệu hoặc trích yếu của văn bản</translation>
    </message>
    <message>
        <source>the name of the committee</source>
        <translation>tên Ban</translation>
    </message>
    <message>
        <source>the name or the office of the member</source>
        <translation>họ tên hoặc chức vụ của thành viên</translation>
    </message>
    <message>
        <source>the day of the meeting or what it was about</source>
        <translation>ngày họp hoặc nội dung họp</translation>
    </message>
    <message>
        <source>who was rewarded</source>
        <translation>tập thể, cá nhân được khen</translation>
    </message>
    <message>
        <source>which body or office is counted</source>
        <translation>cấp, chức danh được thống kê</translation>
    </message>
    <message>
        <source>the day of the count</source>
        <translation>ngày chốt số liệu</translation>
    </message>
    <message>
        <source>who asks, or for what</source>
        <translation>cơ quan yêu cầu hoặc nội dung yêu cầu</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>kỳ</translation>
    </message>
    <message>
        <source>whose figure it is</source>
        <translation>đơn vị của số liệu</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>báo cáo</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>câu mẫu</translation>
    </message>
    <message>
        <source>the indicator and the year</source>
        <translation>chỉ tiêu và năm</translation>
    </message>
    <message>
        <source>the name of the form</source>
        <translation>tên biểu</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>tên mục</translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Dòng lỗi</translation>
    </message>
</context>
<context>
    <name>RegisterTitles</name>
    <message>
        <source>Issued documents</source>
        <translation>Văn bản đã ban hành</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Ban VSTBPN</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>Women in office</source>
        <translation>Cán bộ nữ</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Who was asked</source>
        <translation>Cơ quan được hỏi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Ý kiến</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>The %1 photos are not in it.</source>
        <translation>Bản này không kèm %1 ảnh.</translation>
    </message>
    <message>
        <source>Photos that can&apos;t be read are left out: %1.</source>
        <translation>Ảnh không đọc được, không đưa vào: %1.</translation>
    </message>
    <message>
        <source>The charts are left out: the program&apos;s part for pages is missing.</source>
        <translation>Không kèm biểu đồ: thiếu phần in trang của chương trình.</translation>
    </message>
    <message>
        <source>The chart &quot;%1&quot; could not be drawn and is left out.</source>
        <translation>Không vẽ được biểu đồ “%1”, không đưa vào.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>lời kết</translation>
    </message>
    <message>
        <source>the addressee</source>
        <translation>nơi kính gửi</translation>
    </message>
    <message>
        <source>the addressees</source>
        <translation>các nơi kính gửi</translation>
    </message>
    <message>
        <source>the recipients</source>
        <translation>nơi nhận</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>chữ ký</translation>
    </message>
    <message>
        <source>The template %1 has no place for: %2.</source>
        <translation>Mẫu %1 không có chỗ cho: %2.</translation>
    </message>
    <message>
        <source>%1 photos are left out: nobody marked that those shown agreed.</source>
        <translation>%1 ảnh không đưa vào: chưa đánh dấu đã xin phép người trong ảnh.</translation>
    </message>
    <message>
        <source>%1 photos are left out: they are marked as holding personal data.</source>
        <translation>%1 ảnh không đưa vào: đã đánh dấu có dữ liệu cá nhân.</translation>
    </message>
    <message>
        <source>%1 chosen photos are no longer in the data file.</source>
        <translation>%1 ảnh đã chọn không còn trong tệp dữ liệu.</translation>
    </message>
    <message>
        <source>%1 chosen files are no pictures and are left out.</source>
        <translation>%1 tệp đã chọn không phải ảnh, không đưa vào.</translation>
    </message>
    <message>
        <source>Numbers below 5 may tell who it was; look at them before sending: %1.</source>
        <translation>Số dưới 5 dễ nhận ra người trong cuộc; xem lại trước khi gửi: %1.</translation>
    </message>
    <message>
        <source>Targets not yet held against the official text: %1.</source>
        <translation>Mục tiêu chưa đối chiếu với văn bản chính thức: %1.</translation>
    </message>
    <message>
        <source>%1 drafted paragraphs were neither changed nor accepted by anybody yet.</source>
        <translation>%1 đoạn do chương trình soạn chưa có ai sửa hoặc chấp nhận.</translation>
    </message>
    <message>
        <source>results of tasks</source>
        <translation>kết quả nhiệm vụ</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>số liệu hoạt động</translation>
    </message>
    <message>
        <source>short forms</source>
        <translation>biểu số liệu</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>models</source>
        <translation>mô hình</translation>
    </message>
    <message>
        <source>inspections</source>
        <translation>kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>issued documents</source>
        <translation>văn bản đã ban hành</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>hình ảnh</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>biểu đồ</translation>
    </message>
    <message>
        <source>Text or figures changed since it was frozen; these pages show them as they are now.</source>
        <translation>Nội dung hoặc số liệu đã thay đổi từ khi chốt; bản in này theo nội dung, số liệu hiện nay.</translation>
    </message>
    <message>
        <source>The log and typed totals differ and nobody chose, so these numbers aren&apos;t in the text: %1.</source>
        <translation>Hoạt động đã ghi và số liệu tổng hợp khác nhau, chưa chọn số nào, nên lời văn chưa có các số này: %1.</translation>
    </message>
    <message>
        <source>Drafted because nobody wrote anything, so a person must decide whether it is so: %1.</source>
        <translation>Có câu soạn vì chưa ai ghi gì, cần người quyết định có đúng như vậy không: %1.</translation>
    </message>
    <message>
        <source>These pages are version %1, frozen on %2. The data file says something else meanwhile; freeze the report again to take it over.</source>
        <translation>Bản này theo lần chốt %1, ngày %2. Dữ liệu từ đó đã thay đổi và không có trong bản này; muốn lấy số mới thì chốt lại báo cáo.</translation>
    </message>
    <message>
        <source>Version %1 was frozen by an earlier program, which didn&apos;t keep the activities of tasks, the yearly figures of models and the captions of photos: in the annexes these are as they are now.</source>
        <translation>Lần chốt %1 do phiên bản cũ của chương trình lưu, chưa giữ số hoạt động theo nhiệm vụ, số liệu mô hình theo năm và chú thích ảnh: trong phụ lục các phần này lấy theo hiện nay.</translation>
    </message>
</context>
<context>
    <name>ReportRevisions</name>
    <message>
        <source>estimated %1</source>
        <translation>ước %1</translation>
    </message>
    <message>
        <source>%1, %2 of them women</source>
        <translation>%1, trong đó %2 nữ</translation>
    </message>
    <message>
        <source>%1, whole period</source>
        <translation>%1, ước cả kỳ</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 hoạt động</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1, %2 lượt người</translation>
    </message>
    <message>
        <source>%1, figures of the year</source>
        <translation>%1, số liệu trong năm</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Ảnh %1</translation>
    </message>
    <message>
        <source>Other data of the annexes</source>
        <translation>Số liệu khác của phụ lục</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã thay đổi</translation>
    </message>
    <message>
        <source>Kind, period, request or ticks of the report</source>
        <translation>Loại, kỳ, yêu cầu hoặc mục đã đánh dấu của báo cáo</translation>
    </message>
</context>
<context>
    <name>ReportSources</name>
    <message>
        <source>the log</source>
        <translation>nhật ký</translation>
    </message>
    <message>
        <source>typed totals</source>
        <translation>số tổng hợp</translation>
    </message>
    <message>
        <source>the plan&apos;s tasks</source>
        <translation>nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>chỉ tiêu %1</translation>
    </message>
    <message>
        <source>typed in the report</source>
        <translation>số nhập trong báo cáo</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>số được tính</translation>
    </message>
    <message>
        <source>the register of documents</source>
        <translation>sổ văn bản</translation>
    </message>
    <message>
        <source>the register of inspections</source>
        <translation>sổ kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>the register of awards</source>
        <translation>sổ khen thưởng</translation>
    </message>
    <message>
        <source>the register of models</source>
        <translation>sổ mô hình</translation>
    </message>
    <message>
        <source>the committee&apos;s meetings</source>
        <translation>các phiên họp của Ban</translation>
    </message>
    <message>
        <source>the table of cadres</source>
        <translation>bảng cán bộ</translation>
    </message>
    <message>
        <source>a register</source>
        <translation>sổ theo dõi</translation>
    </message>
</context>
<context>
    <name>ReportStart</name>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>There is a report already</source>
        <translation>Đã có báo cáo</translation>
    </message>
    <message>
        <source>The report “%1” answers this already.</source>
        <translation>Yêu cầu này đã có báo cáo “%1”.</translation>
    </message>
    <message>
        <source>Open it to go on, or write another one beside it; nothing is overwritten.</source>
        <translation>Mở báo cáo ấy để làm tiếp, hoặc lập thêm báo cáo khác; không có gì bị ghi đè.</translation>
    </message>
    <message>
        <source>Open that report</source>
        <translation>Mở báo cáo đó</translation>
    </message>
    <message>
        <source>Write another one</source>
        <translation>Lập thêm báo cáo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Yêu cầu báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs written by hand in the earlier report were taken over. Read them again: they are about that earlier period.</source>
        <translation>
            <numerusform>Đã lấy lại %n đoạn tự viết trong báo cáo trước: anh, chị đọc lại vì các đoạn ấy nói về kỳ trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outline “%1” is used. Where a heading was misunderstood, correct its kind of content beside the text.</source>
        <translation>Đã lấy đề cương “%1”. Nhóm nội dung của từng mục sửa được ở phần Bố cục của báo cáo.</translation>
    </message>
    <message>
        <source>The content was copied for the other request. Text that fits no heading of its outline is in the last section.</source>
        <translation>Nội dung đã được xếp theo yêu cầu mới. Phần không có đề mục tương ứng nằm ở mục cuối.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>Mở bằng Word</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>ghi %1</translation>
    </message>
    <message>
        <source>gathering the data of the report</source>
        <translation>lấy số liệu cho báo cáo</translation>
    </message>
    <message>
        <source>Exported to Word: %1. The next report of the year reuses these figures; nobody has to type them again.</source>
        <translation>Đã xuất ra Word: %1. Lần sau báo cáo năm lấy lại số liệu này, không phải gõ lại.</translation>
    </message>
</context>
<context>
    <name>ReportVersions</name>
    <message>
        <source>%1 – revision %2</source>
        <translation>%1 – lần chốt %2</translation>
    </message>
    <message>
        <source>Export revision %1 to Word</source>
        <translation>Xuất lần chốt %1 ra Word</translation>
    </message>
    <message>
        <source>Export revision %1 to PDF</source>
        <translation>Xuất lần chốt %1 ra PDF</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>Mở bằng Word</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>&amp;Kind of content</source>
        <translation>Nhó&amp;m nội dung</translation>
    </message>
    <message>
        <source>&amp;Add a section</source>
        <translation>&amp;Thêm mục</translation>
    </message>
    <message>
        <source>Add a section &amp;inside</source>
        <translation>Thêm mục c&amp;on</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổ&amp;i tên</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Nhân bản</translation>
    </message>
    <message>
        <source>&amp;Promote a level</source>
        <translation>&amp;Lên một cấp</translation>
    </message>
    <message>
        <source>D&amp;emote a level</source>
        <translation>&amp;Xuống một cấp</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>Ch&amp;uyển lên trên</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Chuyển xuốn&amp;g dưới</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ché&amp;p</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Xó&amp;a</translation>
    </message>
</context>
<context>
    <name>TaskEdit</name>
    <message>
        <source>It ends before it begins.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Due on %1, after the plan&apos;s year %2.</source>
        <translation>Hạn %1 sau năm kế hoạch (%2).</translation>
    </message>
    <message>
        <source>Begins on %1, after the plan&apos;s year %2.</source>
        <translation>Bắt đầu %1, sau năm kế hoạch (%2).</translation>
    </message>
    <message>
        <source>Begins on %1, before the plan&apos;s year %2.</source>
        <translation>Bắt đầu %1, trước năm kế hoạch (%2).</translation>
    </message>
    <message>
        <source>Due on %1, before the plan&apos;s year %2.</source>
        <translation>Hạn %1 trước năm kế hoạch (%2).</translation>
    </message>
    <message>
        <source>%1 ended on %2; %3 took over.</source>
        <translation>%1 kết thúc hoạt động ngày %2; %3 tiếp nhận nhiệm vụ.</translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <translation>%1 kết thúc hoạt động ngày %2.</translation>
    </message>
    <message>
        <source>Late: was to be done by %1.</source>
        <translation>Quá hạn: phải xong chậm nhất ngày %1.</translation>
    </message>
</context>
<context>
    <name>TaskWorkbook</name>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Coordinating</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Last good day</source>
        <translation>Hạn chót</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Budget (đồng)</source>
        <translation>Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>Budget in words</source>
        <translation>Kinh phí (ghi chú)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Table of tasks</source>
        <translation>BẢNG NHIỆM VỤ</translation>
    </message>
    <message>
        <source>Sum (%1/%2 tasks with a budget)</source>
        <translation>Tổng (%1/%2 nhiệm vụ có kinh phí)</translation>
    </message>
</context>
<context>
    <name>TemplateErrors</name>
    <message>
        <source>%1 has no closing bracket &quot;}&quot;</source>
        <translation>%1 thiếu dấu đóng ngoặc &quot;}&quot;</translation>
    </message>
    <message>
        <source>%1 has no opening bracket &quot;{&quot;</source>
        <translation>%1 thiếu dấu mở ngoặc &quot;{&quot;</translation>
    </message>
    <message>
        <source>%1 has one &quot;{&quot; too many</source>
        <translation>%1 thừa một dấu &quot;{&quot;</translation>
    </message>
    <message>
        <source>%1 has one &quot;}&quot; too many</source>
        <translation>%1 thừa một dấu &quot;}&quot;</translation>
    </message>
    <message>
        <source>the field %1 is of a kind that is not supported</source>
        <translation>trường %1 thuộc loại chưa dùng được</translation>
    </message>
    <message>
        <source>the field %1 names a format that does not exist</source>
        <translation>trường %1 dùng cách trình bày không có</translation>
    </message>
    <message>
        <source>the field %1 gives its format a wrong value</source>
        <translation>trường %1 ghi sai giá trị của cách trình bày</translation>
    </message>
    <message>
        <source>the field %1 has no closing field %2</source>
        <translation>trường %1 chưa có trường đóng %2</translation>
    </message>
    <message>
        <source>the closing field %1 has no opening field %2</source>
        <translation>trường đóng %1 chưa có trường mở %2</translation>
    </message>
    <message>
        <source>the field %1 differs from its partner in capital letters</source>
        <translation>trường %1 khác trường cùng cặp ở chữ hoa, chữ thường</translation>
    </message>
    <message>
        <source>the field %1 and its closing field stand in different cells or rows; put both in one place</source>
        <translation>trường %1 và trường đóng nằm ở ô hoặc hàng khác nhau; xin đặt cùng một chỗ</translation>
    </message>
    <message>
        <source>the text is damaged here; open the template in Word, type this place anew and save</source>
        <translation>nội dung chỗ này bị hỏng; xin mở mẫu bằng Word, gõ lại chỗ này rồi lưu</translation>
    </message>
    <message>
        <source>the field %1 has a name that the data does not have</source>
        <translation>trường %1 có tên không có trong số liệu</translation>
    </message>
    <message>
        <source>the picture field %1 stands where Word can hold no picture; put it into a paragraph</source>
        <translation>trường hình %1 nằm ở chỗ Word không đặt hình được; xin đặt vào một đoạn</translation>
    </message>
    <message>
        <source>the data has no picture for the field %1</source>
        <translation>số liệu không có hình cho trường %1</translation>
    </message>
    <message>
        <source>the picture for the field %1 is neither PNG nor JPEG</source>
        <translation>hình cho trường %1 không phải PNG hoặc JPEG</translation>
    </message>
    <message>
        <source>the picture for the field %1 is too large; make it smaller</source>
        <translation>hình cho trường %1 quá lớn; xin thu nhỏ hình</translation>
    </message>
    <message>
        <source>the picture for the field %1 is animated; save it as a still picture</source>
        <translation>hình cho trường %1 là hình động; xin lưu thành hình tĩnh</translation>
    </message>
    <message>
        <source>the picture file for the field %1 isn&apos;t there or must not be read</source>
        <translation>tệp hình cho trường %1 không có hoặc không được phép đọc</translation>
    </message>
    <message>
        <source>the value of the field %1 holds a control character that Word does not allow</source>
        <translation>nội dung của trường %1 có ký tự điều khiển mà Word không cho phép</translation>
    </message>
    <message>
        <source>the picture for the field %1 is damaged; save it anew</source>
        <translation>hình cho trường %1 bị hỏng; xin lưu lại hình</translation>
    </message>
    <message>
        <source>%1 has its brackets twice</source>
        <translation>%1 có dấu ngoặc viết hai lần</translation>
    </message>
    <message>
        <source>the field %1 has no name; write a name between the brackets, such as {title}, and a format behind it, such as {date | ngay}</source>
        <translation>trường %1 thiếu tên; trong ngoặc phải có tên, ví dụ {title}, cách trình bày viết sau tên, ví dụ {date | ngay}</translation>
    </message>
    <message>
        <source>the closing field %1 stands before the end of %2; put %3 before %1</source>
        <translation>trường đóng %1 đứng trước khi %2 được đóng; chuyển %3 lên trước %1</translation>
    </message>
    <message>
        <source>the field %1 and its closing field do not stand in one table: one of them is outside of it; put both into the table, or both outside</source>
        <translation>trường %1 và trường đóng của nó không cùng một bảng: một trường nằm ngoài bảng; đặt cả hai trong bảng hoặc cả hai ngoài bảng</translation>
    </message>
    <message>
        <source>the field %1 stands inside of a content control and its closing field outside, or the other way round; put both inside or both outside</source>
        <translation>trường %1 và trường đóng của nó: một nằm trong ô điều khiển nội dung, một nằm ngoài; đặt cả hai bên trong hoặc cả hai bên ngoài</translation>
    </message>
    <message>
        <source>the field %1 and its closing field do not stand in the same text: one of them is in a text box or note; put both in one place</source>
        <translation>trường %1 và trường đóng của nó không nằm cùng một chỗ: một trường ở trong khung văn bản hoặc chú thích; đặt cả hai vào cùng một chỗ</translation>
    </message>
    <message>
        <source>the field %1 prints no value, so it can&apos;t have a format</source>
        <translation>trường %1 không in nội dung nên không viết cách trình bày được</translation>
    </message>
    <message>
        <source>the field %1 would repeat only one half of something that Word computes (a page number, a cross-reference, a table of contents); put %1 and its closing field both before it, both behind it or around all of it</source>
        <translation>trường %1 chỉ lặp một nửa của phần do Word tự tính (số trang, tham chiếu, mục lục); đặt %1 và trường đóng của nó cùng ở trước, cùng ở sau hoặc bao trọn phần đó</translation>
    </message>
    <message>
        <source>the field %1 has a name that these documents do not have</source>
        <translation>trường %1 có tên không có trong kế hoạch</translation>
    </message>
    <message>
        <source>the field %1 works only in a part that is repeated; put it between {#…} and {/…}</source>
        <translation>trường %1 chỉ dùng được trong phần được lặp; đặt nó giữa {#…} và {/…}</translation>
    </message>
    <message>
        <source>the field %1 asks for a picture, and there is none of that name; put the picture itself into the template (Insert &gt; Pictures)</source>
        <translation>trường %1 đòi một hình, mà không có hình nào tên như vậy; hãy chèn thẳng hình vào mẫu (Chèn &gt; Hình ảnh)</translation>
    </message>
    <message>
        <source>the field %1 is a list</source>
        <translation>trường %1 là danh sách</translation>
    </message>
    <message>
        <source>the field %1 holds several values; print one of them</source>
        <translation>trường %1 gồm nhiều nội dung; in từng nội dung</translation>
    </message>
    <message>
        <source>the field %1 is a picture</source>
        <translation>trường %1 là hình</translation>
    </message>
    <message>
        <source>the field %1 is a condition (yes or no), no text</source>
        <translation>trường %1 là điều kiện (có hoặc không), không phải chữ</translation>
    </message>
    <message>
        <source>the field %1 is a table; it must stand alone in its paragraph, without other text or fields</source>
        <translation>trường %1 là bảng; nó phải đứng một mình trong đoạn, không có chữ hay trường khác</translation>
    </message>
    <message>
        <source>the table of the field %1 has more than 63 columns; Word takes no more</source>
        <translation>bảng của trường %1 có hơn 63 cột; Word không nhận nhiều hơn</translation>
    </message>
    <message>
        <source>the data of the table field %1 holds something that is no row, cell or paragraph</source>
        <translation>số liệu của trường bảng %1 có chỗ không phải hàng, ô hay đoạn</translation>
    </message>
    <message>
        <source>the format of the field %1 does nothing, as its value is no date; take the format out</source>
        <translation>cách trình bày trong trường %1 không có tác dụng vì nội dung không phải là ngày; bỏ cách trình bày đó</translation>
    </message>
    <message>
        <source>the format of the field %1 does nothing, as its value is no number; take the format out</source>
        <translation>cách trình bày trong trường %1 không có tác dụng vì nội dung không phải là số; bỏ cách trình bày đó</translation>
    </message>
    <message>
        <source>the field %1 prints the date as 2026-01-05</source>
        <translation>trường %1 in ngày theo kiểu 2026-01-05</translation>
    </message>
    <message>
        <source>the fields %1 and %2 stand in paragraphs with other text, so that each repetition goes on in the last line of the one before; put %1 and %2 into paragraphs of their own</source>
        <translation>trường %1 và %2 đứng chung đoạn với chữ khác nên lần lặp sau dính vào dòng cuối của lần trước; đặt %1 và %2 mỗi trường một đoạn riêng</translation>
    </message>
    <message>
        <source>something is wrong with the field %1</source>
        <translation>trường %1 có chỗ sai</translation>
    </message>
</context>
<context>
    <name>TemplateHints</name>
    <message>
        <source>behind &quot;pt&quot; stands the number of decimals, from 0 to 6: pt:&quot;1&quot;</source>
        <translation>sau pt ghi số chữ số thập phân, từ 0 đến 6: pt:&quot;1&quot;</translation>
    </message>
    <message>
        <source>behind &quot;bang_chu&quot; stands &quot;linh&quot; or &quot;lẻ&quot;: bang_chu:&quot;lẻ&quot;</source>
        <translation>sau bang_chu ghi &quot;linh&quot; hoặc &quot;lẻ&quot;: bang_chu:&quot;lẻ&quot;</translation>
    </message>
    <message>
        <source>behind &quot;mac_dinh&quot; stands, in quotation marks, what to print instead: mac_dinh:&quot;chưa có&quot;</source>
        <translation>sau mac_dinh ghi trong ngoặc kép chữ cần in thay: mac_dinh:&quot;chưa có&quot;</translation>
    </message>
    <message>
        <source>behind &quot;rong&quot; stands a width: rong:&quot;6cm&quot; or rong:&quot;50%&quot;</source>
        <translation>sau rong ghi bề rộng: rong:&quot;6cm&quot; hoặc rong:&quot;50%&quot;</translation>
    </message>
    <message>
        <source>behind &quot;cao&quot; stands a height: cao:&quot;4cm&quot;</source>
        <translation>sau cao ghi chiều cao: cao:&quot;4cm&quot;</translation>
    </message>
    <message>
        <source>%1 is expected at the end of that row</source>
        <translation>cần %1 ở cuối hàng đó</translation>
    </message>
    <message>
        <source>%1 is expected at the end of row %2 of that table</source>
        <translation>cần %1 ở cuối hàng %2 của bảng đó</translation>
    </message>
    <message>
        <source>%1 is expected at the end of that cell</source>
        <translation>cần %1 ở cuối ô đó</translation>
    </message>
    <message>
        <source>%1 is expected in a row further down in that table</source>
        <translation>cần %1 ở một hàng phía dưới trong bảng đó</translation>
    </message>
    <message>
        <source>%1 is expected at the end of that paragraph</source>
        <translation>cần %1 ở cuối đoạn đó</translation>
    </message>
    <message>
        <source>%1 is expected behind table %2</source>
        <translation>cần %1 sau bảng %2</translation>
    </message>
    <message>
        <source>%1 is expected before the paragraph &quot;%2&quot;</source>
        <translation>cần %1 trước đoạn &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is expected behind the paragraph &quot;%2&quot;</source>
        <translation>cần %1 sau đoạn &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 is expected right before the field %2</source>
        <translation>cần %1 ngay trước trường %2</translation>
    </message>
    <message>
        <source>perhaps %1 was meant</source>
        <translation>có lẽ là %1</translation>
    </message>
    <message>
        <source>that name holds only between %1 and %2</source>
        <translation>tên này chỉ dùng được giữa %1 và %2</translation>
    </message>
    <message>
        <source>nothing stands behind &quot;%1&quot;</source>
        <translation>sau %1 không ghi gì</translation>
    </message>
    <message>
        <source>%1 is expected behind the part that belongs to it, in a paragraph of its own</source>
        <translation>cần %1 ở cuối phần thuộc về nó, trong một đoạn riêng</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>ví dụ %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>gõ %1</translation>
    </message>
    <message>
        <source>if no field is meant, write ( ) or [ ] instead of { }</source>
        <translation>nếu không phải là trường thì dùng ( ) hoặc [ ] thay cho { }</translation>
    </message>
</context>
<context>
    <name>TemplatePlaces</name>
    <message>
        <source>header</source>
        <translation>đầu trang</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>chân trang</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>bảng %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>hàng %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>ô %1</translation>
    </message>
    <message>
        <source>paragraph &quot;%1&quot;</source>
        <translation>đoạn &quot;%1&quot;</translation>
    </message>
    <message>
        <source>header of the first page</source>
        <translation>đầu trang của trang đầu</translation>
    </message>
    <message>
        <source>header of the even pages</source>
        <translation>đầu trang của các trang chẵn</translation>
    </message>
    <message>
        <source>footer of the first page</source>
        <translation>chân trang của trang đầu</translation>
    </message>
    <message>
        <source>footer of the even pages</source>
        <translation>chân trang của các trang chẵn</translation>
    </message>
    <message>
        <source>properties of the file</source>
        <translation>thuộc tính của tệp</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>biểu đồ</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>sơ đồ</translation>
    </message>
    <message>
        <source>endnote %1</source>
        <translation>chú thích cuối văn bản %1</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>nhận xét %1</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>chú thích cuối trang %1</translation>
    </message>
    <message>
        <source>the table inside that cell</source>
        <translation>bảng lồng trong ô đó</translation>
    </message>
    <message>
        <source>table %1 inside that cell</source>
        <translation>bảng lồng thứ %1 trong ô đó</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>phần %1</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>khung văn bản</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Name</source>
        <translation>Tên mẫu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>có sẵn</translation>
    </message>
    <message>
        <source>your office&apos;s</source>
        <translation>của đơn vị</translation>
    </message>
    <message>
        <source>For plans</source>
        <translation>Cho kế hoạch</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>đang kiểm tra…</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>không đọc được</translation>
    </message>
    <message numerus="yes">
        <source>%n places to mend</source>
        <translation>
            <numerusform>%n chỗ cần sửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing to mend, %n remarks</source>
        <translation>
            <numerusform>không có chỗ sai, %n điều lưu ý</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>không có chỗ sai</translation>
    </message>
    <message>
        <source>The template is being checked…</source>
        <translation>Đang kiểm tra mẫu…</translation>
    </message>
    <message>
        <source>There is nothing to mend in this template.</source>
        <translation>Mẫu này không có chỗ nào cần sửa.</translation>
    </message>
    <message>
        <source>Word prints these, the preview and PDF of the program don&apos;t print them as such:</source>
        <translation>Những điều Word in được nhưng trang xem trước và PDF của chương trình không thể hiện đúng:</translation>
    </message>
    <message>
        <source>These are printed, but perhaps not as you mean them:</source>
        <translation>Những chỗ in được nhưng có thể không như ý:</translation>
    </message>
    <message>
        <source>letters and the like</source>
        <translation>công văn, tờ trình</translation>
    </message>
    <message>
        <source>for reports</source>
        <translation>cho báo cáo</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>&amp;Head row</source>
        <translation>Hàng t&amp;iêu đề</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>Chữ đậ&amp;m</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>Chữ n&amp;ghiêng</translation>
    </message>
    <message>
        <source>&amp;Plain paragraph</source>
        <translation>Đoạn &amp;thường</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Paragraph with “&amp;-”</source>
        <translation>Gạch đầu dòng “&amp;-”</translation>
    </message>
    <message>
        <source>Tab, or type “- ”</source>
        <translation>Tab, hoặc gõ “- ”</translation>
    </message>
    <message>
        <source>Paragraph with “&amp;+”</source>
        <translation>Dấu cộng “&amp;+”</translation>
    </message>
    <message>
        <source>Tab twice, or type “+ ”</source>
        <translation>Tab hai lần, hoặc gõ “+ ”</translation>
    </message>
    <message>
        <source>Row &amp;above</source>
        <translation>Thêm hàng &amp;trên</translation>
    </message>
    <message>
        <source>Row &amp;below</source>
        <translation>Thêm hàng &amp;dưới</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>Thêm cột bên t&amp;rái</translation>
    </message>
    <message>
        <source>Column to the &amp;right</source>
        <translation>Thêm cột bên &amp;phải</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>Xóa &amp;hàng</translation>
    </message>
    <message>
        <source>Delete &amp;columns</source>
        <translation>&amp;Xóa cột</translation>
    </message>
    <message>
        <source>&amp;Merge cells</source>
        <translation>&amp;Gộp ô</translation>
    </message>
    <message>
        <source>&amp;Split the cell</source>
        <translation>Tá&amp;ch ô</translation>
    </message>
    <message>
        <source>Delete the &amp;table</source>
        <translation>Xóa bả&amp;ng</translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>Text boxes: their text is printed behind the paragraph they hang on.</source>
        <translation>Khung văn bản (text box): chữ bên trong được in ngay sau đoạn chứa khung.</translation>
    </message>
    <message>
        <source>Pictures with text around them: printed between the lines.</source>
        <translation>Hình có chữ bao quanh: được in thành dòng riêng giữa văn bản.</translation>
    </message>
    <message>
        <source>Tables with text around them: printed at their place in the text.</source>
        <translation>Bảng có chữ bao quanh: được in tại chỗ của bảng trong văn bản.</translation>
    </message>
    <message>
        <source>Text in several columns: printed in one.</source>
        <translation>Văn bản chia nhiều cột: được in thành một cột.</translation>
    </message>
    <message>
        <source>Charts: left out. Put them in as pictures.</source>
        <translation>Biểu đồ: không in. Hãy chèn biểu đồ dưới dạng hình.</translation>
    </message>
    <message>
        <source>Diagrams (SmartArt): left out. Put them in as pictures.</source>
        <translation>Sơ đồ (SmartArt): không in. Hãy chèn sơ đồ dưới dạng hình.</translation>
    </message>
    <message>
        <source>Drawn lines and shapes: left out. For lines use the border of a paragraph.</source>
        <translation>Đường kẻ và hình vẽ: không in. Muốn kẻ đường, hãy dùng viền của đoạn văn.</translation>
    </message>
    <message>
        <source>WordArt: left out. Use ordinary text.</source>
        <translation>Chữ nghệ thuật (WordArt): không in. Hãy dùng chữ thường.</translation>
    </message>
    <message>
        <source>Objects of other programs, such as Excel sheets: left out. Put them in as tables or pictures.</source>
        <translation>Đối tượng của phần mềm khác, như bảng tính Excel: không in. Hãy chèn dưới dạng bảng hoặc hình.</translation>
    </message>
    <message>
        <source>Formulas: only their letters and numbers are printed, in one line.</source>
        <translation>Công thức: chỉ in chữ và số, trên một dòng.</translation>
    </message>
    <message>
        <source>A picture is damaged or of an unknown kind: an empty frame is printed. Use PNG or JPEG.</source>
        <translation>Có hình bị hỏng hoặc thuộc loại không đọc được: in một khung trống. Hãy dùng hình PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>A picture lies outside the file: it isn&apos;t printed. Insert it into the document.</source>
        <translation>Có hình nằm ngoài tệp nên không in được. Hãy chèn hình vào trong văn bản.</translation>
    </message>
    <message>
        <source>Borders around pages: left out.</source>
        <translation>Viền trang: không in.</translation>
    </message>
    <message>
        <source>Line numbers: left out.</source>
        <translation>Số thứ tự dòng: không in.</translation>
    </message>
    <message>
        <source>Text from right to left: its paragraphs are set from the left.</source>
        <translation>Chữ viết từ phải sang trái: đoạn văn được in từ bên trái.</translation>
    </message>
    <message>
        <source>Vertical text: printed across.</source>
        <translation>Chữ xoay dọc: được in ngang.</translation>
    </message>
    <message>
        <source>Letters with outline, shadow, relief or glow: printed plain.</source>
        <translation>Chữ có viền, bóng, nổi hoặc phát sáng: được in như chữ thường.</translation>
    </message>
    <message>
        <source>Large initial letters: printed at the beginning of the line.</source>
        <translation>Chữ cái lớn đầu đoạn: được in ở đầu dòng.</translation>
    </message>
    <message>
        <source>Text in frames: printed at its place in the text.</source>
        <translation>Chữ trong khung (frame): được in tại chỗ của khung trong văn bản.</translation>
    </message>
    <message>
        <source>Space between the cells of a table: left out.</source>
        <translation>Khoảng cách giữa các ô của bảng: không có khi in.</translation>
    </message>
    <message>
        <source>Diagonal lines in cells: left out.</source>
        <translation>Đường chéo trong ô: không in.</translation>
    </message>
    <message>
        <source>Hyphenation: words stay whole.</source>
        <translation>Ngắt từ bằng gạch nối: từ được giữ nguyên.</translation>
    </message>
    <message>
        <source>A grid for lines and letters: lines are set at their own height.</source>
        <translation>Lưới dòng và chữ: dòng được in theo chiều cao riêng.</translation>
    </message>
    <message>
        <source>East Asian layout, such as two lines in one: printed as ordinary text.</source>
        <translation>Kiểu dàn chữ Đông Á, như hai dòng trong một: được in như chữ thường.</translation>
    </message>
    <message>
        <source>Comments: not printed.</source>
        <translation>Ghi chú, bình luận: không in.</translation>
    </message>
    <message>
        <source>Lines around words: left out.</source>
        <translation>Đường viền quanh chữ: bỏ qua.</translation>
    </message>
    <message>
        <source>Wavy, dotted or dashed underlines: printed as one line.</source>
        <translation>Gạch chân lượn sóng, chấm hoặc đứt nét: in thành một nét liền.</translation>
    </message>
    <message>
        <source>Upright lines at tab stops: left out.</source>
        <translation>Vạch đứng tại điểm dừng tab: bỏ qua.</translation>
    </message>
    <message>
        <source>Tabs that reach for the middle or the right margin: printed like ordinary tabs.</source>
        <translation>Tab căn theo giữa trang hoặc lề phải: in như tab thường.</translation>
    </message>
    <message>
        <source>Pictures as bullets: dots are printed.</source>
        <translation>Dấu đầu dòng bằng hình ảnh: in thành chấm tròn.</translation>
    </message>
    <message>
        <source>A sign of a symbol font is unknown: an empty box is printed.</source>
        <translation>Có ký hiệu của phông biểu tượng không nhận ra: in thành ô vuông trống.</translation>
    </message>
    <message>
        <source>A field has no result in the file: left out. Update the fields in Word and save.</source>
        <translation>Có trường chưa có kết quả trong tệp: bỏ qua. Hãy cập nhật trường trong Word rồi lưu lại.</translation>
    </message>
    <message>
        <source>Documents embedded in the file: left out. Put their text in.</source>
        <translation>Văn bản khác nhúng trong tệp: bỏ qua. Hãy chép nội dung vào.</translation>
    </message>
    <message>
        <source>Footnotes that begin anew on each page or section: counted through the whole document.</source>
        <translation>Chú thích đánh số lại theo trang hoặc phần: đánh số liên tục trong cả văn bản.</translation>
    </message>
    <message>
        <source>Text centred or at the foot of the page: printed from the top.</source>
        <translation>Nội dung căn giữa hoặc căn đáy trang: in từ đầu trang.</translation>
    </message>
    <message>
        <source>Margins that change sides for printing on both: left and right stay as they are.</source>
        <translation>Lề đối xứng để in hai mặt: lề trái và lề phải giữ nguyên.</translation>
    </message>
    <message>
        <source>Chapter numbers before page numbers: left out.</source>
        <translation>Số chương trước số trang: bỏ qua.</translation>
    </message>
    <message>
        <source>Something in the file is printed differently.</source>
        <translation>Có nội dung trong tệp được in khác đi.</translation>
    </message>
    <message>
        <source>A picture has too many pixels: an empty frame is printed. Make it smaller: 5,000 pixels a side are plenty.</source>
        <translation>Có hình quá lớn (quá nhiều điểm ảnh): in một khung trống. Hãy thu nhỏ hình: mỗi chiều 5.000 điểm ảnh là đủ.</translation>
    </message>
    <message>
        <source>No font on this computer has some of the letters: empty boxes are printed. Install a font that has them.</source>
        <translation>Có chữ mà không phông nào trên máy này có: in ô trống. Hãy cài phông có các chữ đó.</translation>
    </message>
    <message>
        <source>Words or pictures stand outside of the page: they are cut off. Make tables and indents narrower.</source>
        <translation>Có chữ hoặc hình nằm ngoài trang giấy: phần ấy bị cắt. Hãy thu hẹp bảng và thụt lề.</translation>
    </message>
</context>
<context>
    <name>YearDrawing</name>
    <message>
        <source>No agency named</source>
        <translation>Chưa ghi cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>Quý %1</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>bd::gui::AboutCommand</name>
    <message>
        <source>&amp;About Bình Đẳng</source>
        <translation>&amp;Giới thiệu Bình Đẳng</translation>
    </message>
    <message>
        <source>About Bình Đẳng</source>
        <translation>Giới thiệu Bình Đẳng</translation>
    </message>
    <message>
        <source>Bình Đẳng %1</source>
        <translation>Bình Đẳng, bản %1</translation>
    </message>
    <message>
        <source>For the yearly plans and reports on gender equality. Free software under the GNU General Public License, version 3 or later. Everything stays on this computer.</source>
        <translation>Lập kế hoạch và báo cáo hằng năm về công tác bình đẳng giới. Phần mềm tự do theo Giấy phép Công cộng GNU (GPL), bản 3 trở lên. Mọi dữ liệu nằm trên máy tính này.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bd::gui::AcceptDraftCommand</name>
    <message>
        <source>&amp;Accept the draft of the section</source>
        <translation>&amp;Chấp nhận bản nháp của mục</translation>
    </message>
    <message>
        <source>Accept the draft of a&amp;ll sections</source>
        <translation>Chấp nhận bản nháp của &amp;mọi mục</translation>
    </message>
</context>
<context>
    <name>bd::gui::ActionMonthPage</name>
    <message>
        <source>Messages</source>
        <translation>Thông điệp</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>mỗi dòng một thông điệp</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Launch on</source>
        <translation>Ngày phát động</translation>
    </message>
    <message>
        <source>Launch at</source>
        <translation>Nơi phát động</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Đơn vị đăng cai</translation>
    </message>
    <message>
        <source>who holds the launch</source>
        <translation>đơn vị tổ chức lễ phát động</translation>
    </message>
    <message>
        <source>Report from</source>
        <translation>Kỳ báo cáo từ</translation>
    </message>
    <message>
        <source>Report to</source>
        <translation>Kỳ báo cáo đến</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Hạn báo cáo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ xong</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n days until 15/11</source>
        <translation>
            <numerusform>Còn %n ngày đến 15/11</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 of 31</source>
        <translation>Ngày thứ %1/31</translation>
    </message>
    <message>
        <source>Is over</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Theme and messages, the launch, what is to be prepared until when, the plan and the report of the Action Month for gender equality, 15/11 to 15/12.</source>
        <translation>Chủ đề, thông điệp, lễ phát động, việc cần chuẩn bị và thời hạn, kế hoạch và báo cáo của Tháng hành động vì bình đẳng giới, từ 15/11 đến 15/12.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Danh mục công việc</translation>
    </message>
    <message>
        <source>Take the &amp;usual steps</source>
        <translation>Lấ&amp;y các bước thường làm</translation>
    </message>
    <message>
        <source>Its own plan</source>
        <translation>Kế hoạch riêng</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hosts of former years are listed here once they are written down.</source>
        <translation>Đơn vị đăng cai các năm trước hiện ở đây khi đã được ghi.</translation>
    </message>
    <message>
        <source>Hosts of former years: %1</source>
        <translation>Đăng cai các năm trước: %1</translation>
    </message>
    <message>
        <source>Action Month of %1</source>
        <translation>Tháng hành động năm %1</translation>
    </message>
    <message>
        <source>Theme and messages, the launch, what is to be prepared until when, the plan and the report of the Action Month for gender equality, 15/11 to 15/12. %1.</source>
        <translation>Chủ đề, thông điệp, lễ phát động, việc cần chuẩn bị và thời hạn, kế hoạch và báo cáo của Tháng hành động vì bình đẳng giới, từ 15/11 đến 15/12. %1.</translation>
    </message>
    <message>
        <source>&amp;Begin the Action Month of %1</source>
        <translation>Bắt đầ&amp;u Tháng hành động năm %1</translation>
    </message>
    <message>
        <source>The theme of %1 is not known to the program: take it from the guidance of your superior.</source>
        <translation>Chủ đề năm %1 chưa có trong danh mục: ghi theo văn bản hướng dẫn của cấp trên.</translation>
    </message>
    <message>
        <source>Not confirmed by a document: please check it.</source>
        <translation>Chưa xác nhận: chưa có văn bản nào kiểm chứng, đề nghị đối chiếu.</translation>
    </message>
    <message>
        <source>As the letter of your superior says; none is assumed.</source>
        <translation>Theo văn bản của cấp trên; chưa có thì để trống.</translation>
    </message>
    <message>
        <source>⚠ Overdue: %1</source>
        <translation>⚠ Quá hạn: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Xong %1/%2</translation>
    </message>
    <message>
        <source> · ⚠ %1 overdue</source>
        <translation> · ⚠ %1 việc quá hạn</translation>
    </message>
    <message>
        <source> · Space in the first column: done</source>
        <translation> · phím cách ở cột đầu: đánh dấu xong</translation>
    </message>
    <message>
        <source>None yet for %1.</source>
        <translation>Chưa có cho năm %1.</translation>
    </message>
    <message>
        <source>Entered under the Action Month: %1
In the days 15/11–15/12: %2</source>
        <translation>Thuộc nội dung Tháng hành động: %1
Trong những ngày 15/11–15/12: %2</translation>
    </message>
    <message>
        <source>15/11–15/12/%1</source>
        <translation>15/11–15/12/%1</translation>
    </message>
    <message>
        <source>Ta&amp;ke the theme of the year</source>
        <translation>&amp;Lấy chủ đề của năm</translation>
    </message>
    <message>
        <source>Show what &amp;belongs to it</source>
        <translation>X&amp;em hoạt động của Tháng</translation>
    </message>
    <message>
        <source>Sho&amp;w all of 15/11–15/12</source>
        <translation>Xem tất cả 15/11–15/12</translation>
    </message>
    <message>
        <source>Open the pl&amp;an</source>
        <translation>Mở kế h&amp;oạch</translation>
    </message>
    <message>
        <source>Begin the plan of the &amp;Action Month</source>
        <translation>Lập kế h&amp;oạch Tháng hành động</translation>
    </message>
    <message>
        <source>Plan of the Action Month</source>
        <translation>Kế hoạch Tháng hành động</translation>
    </message>
    <message>
        <source>In whose name is it issued?</source>
        <translation>Văn bản đứng tên cơ quan nào?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
</context>
<context>
    <name>bd::gui::ActivityForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>5/1, 15-17/6</source>
        <translation>5/1, 15-17/6</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Hoạt động</translation>
    </message>
    <message>
        <source>&amp;Task or section</source>
        <translation>Nhiệm &amp;vụ, mục</translation>
    </message>
    <message>
        <source>words of the task</source>
        <translation>gõ vài chữ của nhiệm vụ</translation>
    </message>
    <message>
        <source>&amp;Kind of activity</source>
        <translation>&amp;Loại hoạt động</translation>
    </message>
    <message>
        <source>Kind of c&amp;ontent</source>
        <translation>Nhóm nội &amp;dung</translation>
    </message>
    <message>
        <source>&amp;Agency or unit</source>
        <translation>&amp;Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Đị&amp;a điểm</translation>
    </message>
    <message>
        <source>&amp;Held or attended</source>
        <translation>Hình &amp;thức</translation>
    </message>
    <message>
        <source>Est.</source>
        <translation>Ước</translation>
    </message>
    <message>
        <source>P&amp;eople there</source>
        <translation>&amp;Số người</translation>
    </message>
    <message>
        <source>Of them wo&amp;men</source>
        <translation>Tr&amp;ong đó nữ</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>chưa thống kê</translation>
    </message>
    <message>
        <source>The number of people is an estimate</source>
        <translation>Số người là số ước</translation>
    </message>
    <message>
        <source>&amp;Cost (đồng)</source>
        <translation>&amp;Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>5tr, 500k</source>
        <translation>5tr, 500k</translation>
    </message>
    <message>
        <source>The cost is an estimate</source>
        <translation>Kinh phí là số ước</translation>
    </message>
    <message>
        <source>Source of the mone&amp;y</source>
        <translation>N&amp;guồn kinh phí</translation>
    </message>
    <message>
        <source>&amp;Result in words</source>
        <translation>Kết &amp;quả</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Ngày nào?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Không có ngày này.</translation>
    </message>
    <message>
        <source>Is it %1? Write the year too.</source>
        <translation>Có phải %1? Hãy ghi cả năm.</translation>
    </message>
    <message>
        <source>No date: write 5/1 or 05/01/2026.</source>
        <translation>Chưa rõ ngày: hãy ghi 5/1 hoặc 05/01/2026.</translation>
    </message>
    <message>
        <source>No task or section of the plan is called that; choose one from the list.</source>
        <translation>Kế hoạch không có nhiệm vụ hoặc mục nào tên như vậy; hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Choose a kind from the list.</source>
        <translation>Hãy chọn một loại trong danh sách.</translation>
    </message>
    <message>
        <source>No whole number</source>
        <translation>Chưa rõ số</translation>
    </message>
    <message>
        <source>How much? Write 5tr, 500k or 5.000.000.</source>
        <translation>Bao nhiêu? Hãy ghi 5tr, 500k hoặc 5.000.000.</translation>
    </message>
    <message>
        <source>More figures (%1)</source>
        <translation>Số liệu khác (%1)</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Số liệu khác</translation>
    </message>
</context>
<context>
    <name>bd::gui::ActivityImportDialog</name>
    <message>
        <source>Take over activities: %1</source>
        <translation>Nhận hoạt động: %1</translation>
    </message>
    <message>
        <source>Write rows with &amp;errors to Excel…</source>
        <translation>Xuất dòng &amp;lỗi ra Excel…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Sheets:</source>
        <translation>Trang tính:</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ẩn)</translation>
    </message>
    <message>
        <source>&amp;Hidden rows too (%1)</source>
        <translation>&amp;Cả dòng đang ẩn (%1)</translation>
    </message>
    <message>
        <source>&amp;Year of days without one</source>
        <translation>&amp;Năm của ngày không ghi năm</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>theo tệp</translation>
    </message>
    <message>
        <source>Columns of the file and what they are taken for</source>
        <translation>Các cột của tệp và cách hiểu</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Hiện</translation>
    </message>
    <message>
        <source>Rows of the file and what becomes of them</source>
        <translation>Các dòng của tệp và kết quả</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Tất cả các dòng</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Có lưu ý</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Chưa đọc được</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Có thay đổi</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Giống</translation>
    </message>
    <message>
        <source>In the log already</source>
        <translation>Sổ đã có</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Also the %1 that the &amp;log has already</source>
        <translation>Ghi cả %1 dòng &amp;sổ đã có</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation>Không có gì để ghi</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n activities</source>
        <translation>
            <numerusform>&amp;Ghi %n hoạt động vào sổ</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ No sheet is chosen.</source>
        <translation>⚠ Chưa chọn trang tính nào.</translation>
    </message>
    <message>
        <source>⚠ Please say how the column “%1” is to be read: its values may mean two things. Until then its rows are not taken over.</source>
        <translation>⚠ Đề nghị chọn cách đọc cột “%1”: giá trị trong cột có thể hiểu hai cách. Chưa chọn thì những dòng đó chưa được ghi.</translation>
    </message>
    <message>
        <source>The columns are read as you chose for such a table before.</source>
        <translation>Các cột được đọc như anh, chị đã chọn cho bảng cùng mẫu lần trước.</translation>
    </message>
</context>
<context>
    <name>bd::gui::ActivityImportFlow</name>
    <message>
        <source>Take over activities from Excel or CSV</source>
        <translation>Nhận hoạt động từ Excel hoặc CSV</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv)</source>
        <translation>Bảng (*.xlsx *.xlsm *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>đang đọc %1</translation>
    </message>
    <message>
        <source>Write rows with errors</source>
        <translation>Xuất dòng lỗi</translation>
    </message>
    <message>
        <source>rows-with-errors.xlsx</source>
        <translation>dong-loi.xlsx</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>Mở bằng Excel</translation>
    </message>
    <message>
        <source>storing %1</source>
        <translation>đang ghi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activities were taken over.</source>
        <translation>
            <numerusform>Đã ghi %n hoạt động vào sổ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities were changed.</source>
        <translation>
            <numerusform>Đã cập nhật %n hoạt động.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 activities were taken over, %2 changed.</source>
        <translation>Đã ghi %1 hoạt động, cập nhật %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>bd::gui::ActivityModel</name>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đang đóng</translation>
    </message>
</context>
<context>
    <name>bd::gui::AgenciesPage</name>
    <message>
        <source>No agencies or units yet</source>
        <translation>Chưa có cơ quan, đơn vị nào</translation>
    </message>
    <message>
        <source>Plans name who leads and who coordinates. With the bodies of your area listed here, names are suggested while you type, and a body that was merged is offered with its successor.</source>
        <translation>Kế hoạch nêu ai chủ trì, ai phối hợp. Có danh sách này, khi soạn chỉ cần gõ vài chữ là có gợi ý; nơi đã sáp nhập thì có ngay đơn vị kế thừa để chọn.</translation>
    </message>
    <message>
        <source>&amp;Take a list that comes with the program…</source>
        <translation>&amp;Lấy danh mục có sẵn…</translation>
    </message>
    <message>
        <source>Take over from &amp;CSV…</source>
        <translation>&amp;Nhập từ CSV…</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>T&amp;hêm một cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Agencies and units</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;hêm</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Xó&amp;a</translation>
    </message>
    <message>
        <source>&amp;Take a list…</source>
        <translation>&amp;Lấy danh mục có sẵn…</translation>
    </message>
    <message>
        <source>&amp;Write CSV…</source>
        <translation>Xuất &amp;CSV…</translation>
    </message>
    <message>
        <source>Find by name, abbreviation, code (Ctrl+F)</source>
        <translation>Tìm theo tên, viết tắt, mã số (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find agencies and units</source>
        <translation>Tìm cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Mọi cấp</translation>
    </message>
    <message>
        <source>&amp;Without those that ended</source>
        <translation>Ẩn đơn &amp;vị đã kết thúc</translation>
    </message>
    <message>
        <source>Agencies and units by level</source>
        <translation>Cơ quan, đơn vị theo cấp</translation>
    </message>
    <message>
        <source>Choose an agency or unit to see and change it.</source>
        <translation>Chọn một cơ quan, đơn vị để xem và sửa.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2 mục</translation>
    </message>
    <message>
        <source>Nothing matches. Letters without marks find those with marks too.</source>
        <translation>Không thấy mục nào. Gõ không dấu cũng tìm được chữ có dấu.</translation>
    </message>
</context>
<context>
    <name>bd::gui::AgencyChip</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete removes it, Space shows what can be done.</source>
        <translation>Delete để xóa, Dấu cách để xem các lựa chọn.</translation>
    </message>
    <message>
        <source>Invited:</source>
        <translation>Đề nghị</translation>
    </message>
</context>
<context>
    <name>bd::gui::AgencyChips</name>
    <message>
        <source>%1: add an agency or unit</source>
        <translation>%1: thêm cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Ended on %1. Its work is now done by: %2.</source>
        <translation>Đã kết thúc ngày %1. Nay do %2 thực hiện.</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Đã kết thúc ngày %1.</translation>
    </message>
    <message>
        <source>Write %1 instead</source>
        <translation>Ghi %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>name or abbreviation</source>
        <translation>tên hoặc viết tắt</translation>
    </message>
</context>
<context>
    <name>bd::gui::AgencyFlow</name>
    <message>
        <source>“%1” was deleted. Plans keep its name as it is printed there.</source>
        <translation>Đã xóa “%1”. Tên đã ghi trong các kế hoạch vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take over agencies and units from CSV</source>
        <translation>Nhập cơ quan, đơn vị từ CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Bảng (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>đọc %1</translation>
    </message>
    <message>
        <source>storing %1</source>
        <translation>lưu %1</translation>
    </message>
    <message>
        <source>%1 agencies and units were added, %2 changed.</source>
        <translation>Đã thêm %1 cơ quan, đơn vị, sửa %2.</translation>
    </message>
    <message>
        <source>agencies-and-units.csv</source>
        <translation>Cơ quan, đơn vị.csv</translation>
    </message>
    <message>
        <source>Write agencies and units as CSV</source>
        <translation>Xuất cơ quan, đơn vị ra CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Agencies and units were written to %1.</source>
        <translation>Đã xuất cơ quan, đơn vị ra %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message numerus="yes">
        <source>%n agencies and units were added.</source>
        <translation>
            <numerusform>Đã thêm %n cơ quan, đơn vị.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies and units were changed.</source>
        <translation>
            <numerusform>Đã sửa %n cơ quan, đơn vị.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::AgencyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>Tên đầ&amp;y đủ</translation>
    </message>
    <message>
        <source>A&amp;bbreviation</source>
        <translation>V&amp;iết tắt</translation>
    </message>
    <message>
        <source>Code in s&amp;ymbols</source>
        <translation>Ký hiệ&amp;u văn bản</translation>
    </message>
    <message>
        <source>as in KH-SNV</source>
        <translation>như trong KH-SNV</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>Cấ&amp;p</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>L&amp;oại</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Giao hay đề nghị</translation>
    </message>
    <message>
        <source>Also &amp;called</source>
        <translation>Tên gọi khá&amp;c</translation>
    </message>
    <message>
        <source>other names, with ; between</source>
        <translation>các tên khác, cách nhau bằng dấu ;</translation>
    </message>
    <message>
        <source>Belon&amp;gs to</source>
        <translation>T&amp;rực thuộc</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Có &amp;hiệu lực từ</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Có hiệu lực đế&amp;n</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>&amp;Replaced by</source>
        <translation>Thay &amp;bằng</translation>
    </message>
    <message>
        <source>&amp;Official code</source>
        <translation>&amp;Mã số</translation>
    </message>
    <message>
        <source>&amp;Place in lists</source>
        <translation>&amp;Thứ tự</translation>
    </message>
    <message>
        <source>smaller comes first</source>
        <translation>số nhỏ đứng trước</translation>
    </message>
    <message>
        <source>Without a name nothing is saved.</source>
        <translation>Chưa có tên nên chưa lưu.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 28/02/2025.</source>
        <translation>“%1” không phải ngày tháng; xin ghi như 28/02/2025.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Ngày kết thúc đứng trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>“%1” is not in the list, or means more than one.</source>
        <translation>“%1” không có trong danh sách, hoặc chỉ nhiều nơi.</translation>
    </message>
    <message>
        <source>“%1” is this entry itself.</source>
        <translation>“%1” chính là mục này.</translation>
    </message>
</context>
<context>
    <name>bd::gui::AgencyImportDialog</name>
    <message>
        <source>Take over agencies and units: %1</source>
        <translation>Lấy cơ quan, đơn vị: %1</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Hiện</translation>
    </message>
    <message>
        <source>All lines (%1)</source>
        <translation>Mọi dòng (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Các dòng của danh sách</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation>Không có gì để lấy</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n entries</source>
        <translation>
            <numerusform>&amp;Lấy %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such line.</source>
        <translation>Không có dòng nào như vậy.</translation>
    </message>
</context>
<context>
    <name>bd::gui::AgencyPicker</name>
    <message>
        <source>Agency or unit</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>name or abbreviation</source>
        <translation>tên hoặc viết tắt</translation>
    </message>
</context>
<context>
    <name>bd::gui::AgencyPreviewModel</name>
    <message>
        <source>(no name)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
</context>
<context>
    <name>bd::gui::AgencyTreeModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
Also called: %2</source>
        <translation>%1
Còn gọi là: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Viết tắt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
</context>
<context>
    <name>bd::gui::AmendPlanCommand</name>
    <message>
        <source>A&amp;mend an issued plan…</source>
        <translation>Sửa đổi, bổ sun&amp;g…</translation>
    </message>
    <message>
        <source>only an issued plan is amended</source>
        <translation>chỉ kế hoạch đã ban hành mới cần sửa đổi, bổ sung</translation>
    </message>
    <message>
        <source>Amend the plan</source>
        <translation>Sửa đổi, bổ sung kế hoạch</translation>
    </message>
    <message>
        <source>The issued plan stays as it was signed. A new revision is begun as a draft, with the same text. &amp;What does it change?</source>
        <translation>Kế hoạch đã ban hành giữ nguyên như đã ký. Một bản dự thảo mới được lập với cùng nội dung. &amp;Sửa đổi, bổ sung điều gì?</translation>
    </message>
    <message>
        <source>Begin the revision</source>
        <translation>Lập bản sửa đổi</translation>
    </message>
    <message>
        <source>This is the new revision, a draft. The issued plan is kept as it was signed.</source>
        <translation>Đây là bản sửa đổi, đang là dự thảo. Kế hoạch đã ban hành được giữ nguyên như đã ký.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The plan before</source>
        <translation>Kế hoạch trước</translation>
    </message>
    <message>
        <source>“%1” was issued before. What does this revision do with it?</source>
        <translation>“%1” đã ban hành trước đây. Bản này làm gì với kế hoạch đó?</translation>
    </message>
    <message>
        <source>Amended: it stays in force with these changes. Replaced: it ends.</source>
        <translation>Sửa đổi, bổ sung: kế hoạch trước còn hiệu lực cùng các thay đổi này. Thay thế: kế hoạch trước hết hiệu lực.</translation>
    </message>
    <message>
        <source>It is amended</source>
        <translation>Sửa đổi, bổ sung</translation>
    </message>
    <message>
        <source>It is replaced</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>A revision of the issued plan is being written already. Here it is.</source>
        <translation>Kế hoạch đã ban hành này đang có một bản sửa đổi, bổ sung soạn dở. Bản đó đây.</translation>
    </message>
</context>
<context>
    <name>bd::gui::AnyReportCommand</name>
    <message>
        <source>open a report first</source>
        <translation>hãy mở một báo cáo trước</translation>
    </message>
</context>
<context>
    <name>bd::gui::AwardPage</name>
    <message>
        <source>Who was rewarded</source>
        <translation>Tập thể, cá nhân được khen</translation>
    </message>
    <message>
        <source>a body, or somebody in office</source>
        <translation>tên tập thể, hoặc chức vụ của cá nhân</translation>
    </message>
    <message>
        <source>Body or person</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Certificate of merit</source>
        <translation>Bằng khen</translation>
    </message>
    <message>
        <source>Letter of commendation</source>
        <translation>Giấy khen</translation>
    </message>
    <message>
        <source>Emulation flag</source>
        <translation>Cờ thi đua</translation>
    </message>
    <message>
        <source>Commemorative medal</source>
        <translation>Kỷ niệm chương</translation>
    </message>
    <message>
        <source>Letter of praise</source>
        <translation>Thư khen</translation>
    </message>
    <message>
        <source>Whose decision</source>
        <translation>Cấp khen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>number and symbol</source>
        <translation>số, ký hiệu</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Thành tích</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>Find by recipient, form, decision (Ctrl+F)</source>
        <translation>Tìm theo đối tượng, hình thức, quyết định (Ctrl+F)</translation>
    </message>
    <message>
        <source>No awards yet</source>
        <translation>Chưa ghi khen thưởng nào</translation>
    </message>
    <message>
        <source>Bodies and persons in office that were rewarded for their work on gender equality. Reports count them by form.</source>
        <translation>Tập thể, cán bộ được khen thưởng về công tác bình đẳng giới. Báo cáo đếm theo hình thức từ đây.</translation>
    </message>
    <message>
        <source>Bodies: %1 · persons: %2</source>
        <translation>Tập thể: %1 · cá nhân: %2</translation>
    </message>
    <message>
        <source>The award of “%1” was deleted.</source>
        <translation>Đã xóa khen thưởng “%1”.</translation>
    </message>
    <message>
        <source>&amp;New award</source>
        <translation>Thêm khen thưởng mớ&amp;i</translation>
    </message>
</context>
<context>
    <name>bd::gui::BackupCommand</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>Sao &amp;lưu…</translation>
    </message>
</context>
<context>
    <name>bd::gui::BasesList</name>
    <message>
        <source>As cited</source>
        <translation>Viện dẫn</translation>
    </message>
    <message>
        <source>Number, symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>In the preamble</source>
        <translation>Trong phần mở đầu</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>đoạn %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ ban hành</translation>
    </message>
    <message>
        <source>&amp;Add a basis…</source>
        <translation>Thê&amp;m căn cứ…</translation>
    </message>
    <message>
        <source>From the &amp;clipboard</source>
        <translation>Từ bộ nhớ t&amp;ạm</translation>
    </message>
    <message>
        <source>Reads the documents that the copied text cites, one paragraph a line</source>
        <translation>Đọc các văn bản được viện dẫn trong phần chữ vừa chép, mỗi đoạn một dòng</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Put into the &amp;preamble</source>
        <translation>Đưa vào &amp;phần mở đầu</translation>
    </message>
</context>
<context>
    <name>bd::gui::BasisDialog</name>
    <message>
        <source>Add a legal basis</source>
        <translation>Thêm căn cứ</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ ban hành</translation>
    </message>
    <message>
        <source>&amp;Type of document</source>
        <translation>&amp;Loại văn bản</translation>
    </message>
    <message>
        <source>&amp;Number, symbol</source>
        <translation>&amp;Số, ký hiệu</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>This date does not exist. Please look at day, month and year.</source>
        <translation>Không có ngày này. Hãy xem lại ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>&amp;Cơ quan ban hành</translation>
    </message>
    <message>
        <source>&amp;What it is about</source>
        <translation>&amp;Trích yếu</translation>
    </message>
    <message>
        <source>&amp;As cited</source>
        <translation>&amp;Viện dẫn</translation>
    </message>
    <message>
        <source>These words are printed. They follow the fields above until they are changed here.</source>
        <translation>Đây là chữ được in. Chữ theo các ô ở trên cho đến khi được sửa tại đây.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>bd::gui::CadrePage</name>
    <message>
        <source>Body, office</source>
        <translation>Cấp, chức danh</translation>
    </message>
    <message>
        <source>Party committee</source>
        <translation>Cấp ủy</translation>
    </message>
    <message>
        <source>Standing committee of the Party committee</source>
        <translation>Ban Thường vụ cấp ủy</translation>
    </message>
    <message>
        <source>People&apos;s Council deputies</source>
        <translation>Đại biểu HĐND</translation>
    </message>
    <message>
        <source>Leaders of the People&apos;s Council</source>
        <translation>Thường trực HĐND</translation>
    </message>
    <message>
        <source>Leaders of the People&apos;s Committee</source>
        <translation>Lãnh đạo UBND</translation>
    </message>
    <message>
        <source>Heads and deputy heads of divisions</source>
        <translation>Trưởng, phó phòng</translation>
    </message>
    <message>
        <source>Officials and public employees</source>
        <translation>Cán bộ, công chức, viên chức</translation>
    </message>
    <message>
        <source>Heads of mass organisations</source>
        <translation>Trưởng đoàn thể</translation>
    </message>
    <message>
        <source>Party cell secretaries and village heads</source>
        <translation>Bí thư chi bộ, trưởng thôn</translation>
    </message>
    <message>
        <source>Of which unit</source>
        <translation>Của đơn vị</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ nữ</translation>
    </message>
    <message>
        <source>⚠ more women than all</source>
        <translation>⚠ nữ nhiều hơn tổng số</translation>
    </message>
    <message>
        <source>The count before</source>
        <translation>Lần trước</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Women in office</source>
        <translation>Cán bộ nữ</translation>
    </message>
    <message>
        <source>Find by body, unit, source (Ctrl+F)</source>
        <translation>Tìm theo chức danh, đơn vị, nguồn (Ctrl+F)</translation>
    </message>
    <message>
        <source>No counts of women in office yet</source>
        <translation>Chưa có số liệu cán bộ nữ</translation>
    </message>
    <message>
        <source>How many of a body or office are women, as of a day: Party committee, People&apos;s Council, People&apos;s Committee, heads of divisions. Counts of different days stand side by side for comparison and are never added up.</source>
        <translation>Số nữ trong tổng số của từng cấp, chức danh tại một ngày: cấp ủy, HĐND, UBND, trưởng, phó phòng. Số liệu các ngày khác nhau đặt cạnh nhau để so sánh, không cộng lại.</translation>
    </message>
    <message>
        <source>Empty is unknown; 0 means no woman at all.</source>
        <translation>Chưa rõ thì để trống; 0 là không có nữ.</translation>
    </message>
    <message>
        <source>%1: %2/%3</source>
        <translation>%1: %2/%3</translation>
    </message>
    <message>
        <source>Counts of a day: they are compared, never added up.</source>
        <translation>Số liệu tại một ngày: chỉ so sánh, không cộng dồn.</translation>
    </message>
    <message>
        <source>The count of “%1” was deleted.</source>
        <translation>Đã xóa số liệu “%1”.</translation>
    </message>
    <message>
        <source>&amp;New count</source>
        <translation>Thêm số liệu mớ&amp;i</translation>
    </message>
</context>
<context>
    <name>bd::gui::CheckSectionCommand</name>
    <message>
        <source>The section is &amp;checked</source>
        <translation>Mục đã &amp;rà xong</translation>
    </message>
</context>
<context>
    <name>bd::gui::CheckSpellingCommand</name>
    <message>
        <source>No dictionary for Vietnamese is installed.</source>
        <translation>Máy chưa có từ điển tiếng Việt.</translation>
    </message>
    <message>
        <source>Open a plan first.</source>
        <translation>Mở một kế hoạch trước.</translation>
    </message>
    <message>
        <source>Chec&amp;k spelling while typing</source>
        <translation>&amp;Kiểm tra chính tả khi gõ</translation>
    </message>
</context>
<context>
    <name>bd::gui::ChooseDialog</name>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>bd::gui::CollectionDialog</name>
    <message>
        <source>Ask units for figures</source>
        <translation>Thu thập số liệu từ các đơn vị</translation>
    </message>
    <message>
        <source>Change the collection sheet</source>
        <translation>Sửa đợt thu thập</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Kỳ số liệu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên đợt</translation>
    </message>
    <message>
        <source>Send &amp;back by</source>
        <translation>&amp;Hạn gửi phiếu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>&amp;Figures asked for</source>
        <translation>&amp;Số liệu cần hỏi</translation>
    </message>
    <message>
        <source>Find a measure</source>
        <translation>Tìm số liệu</translation>
    </message>
    <message>
        <source>Figures asked for</source>
        <translation>Số liệu cần hỏi</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>&amp;Units: villages, schools, the health station, the police</source>
        <translation>Đơn &amp;vị: thôn, trường, trạm y tế, công an …</translation>
    </message>
    <message>
        <source>Paste a &amp;list of names</source>
        <translation>&amp;Dán danh sách đơn vị</translation>
    </message>
    <message>
        <source>One unit per line, copied from Word, Excel or Zalo</source>
        <translation>Mỗi dòng một đơn vị, chép từ Word, Excel hoặc Zalo</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Số liệu %1</translation>
    </message>
    <message>
        <source>%1 figures, %2 units: %2 pages.</source>
        <translation>%1 số liệu, %2 đơn vị: %2 trang phiếu.</translation>
    </message>
</context>
<context>
    <name>bd::gui::CollectionModel</name>
    <message>
        <source>Sum</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>%1 – not answered</source>
        <translation>%1 – chưa trả lời</translation>
    </message>
    <message>
        <source>of them women</source>
        <translation>trong đó nữ</translation>
    </message>
    <message>
        <source>%1, of them women</source>
        <translation>%1, trong đó nữ</translation>
    </message>
</context>
<context>
    <name>bd::gui::CollectionPage</name>
    <message>
        <source>An empty cell: no answer yet; 0: it did not happen. Tab goes to the next cell; a block copied from Excel can be pasted.</source>
        <translation>Ô trống: chưa có trả lời; 0: không phát sinh. Tab sang ô kế tiếp, Enter xuống dòng dưới; dán được cả khối ô chép từ Excel.</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>Đợt thu thập</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Đợt thu thập</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>Đợt thu thập mớ&amp;i…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Write to &amp;Word</source>
        <translation>X&amp;uất ra Word</translation>
    </message>
    <message>
        <source>Collect figures within the commune</source>
        <translation>Thu thập số liệu trong xã</translation>
    </message>
    <message>
        <source>Choose the figures and the units (villages, schools, the health station, the police): a sheet of one page per unit comes out as a Word file. What comes back is typed into one table; the sums go to the typed totals.</source>
        <translation>Chọn số liệu và đơn vị (thôn, trường, trạm y tế, công an): chương trình lập phiếu Word, mỗi đơn vị một trang. Số trả lời được gõ vào một bảng; tổng được đưa vào số liệu tổng hợp.</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Đợt thu thập mới…</translation>
    </message>
    <message>
        <source>Answers of the units</source>
        <translation>Số liệu các đơn vị trả lời</translation>
    </message>
    <message>
        <source>“%1” is no number. Type digits only, for example 1.150; leave the cell empty while there is no answer.</source>
        <translation>“%1” không phải là số. Chỉ gõ chữ số, ví dụ 1.150; để ô trống khi chưa có trả lời.</translation>
    </message>
    <message>
        <source>%1/%2 units have answered.</source>
        <translation>%1/%2 đơn vị đã trả lời.</translation>
    </message>
    <message>
        <source>To be sent back by %1.</source>
        <translation>Hạn gửi phiếu: %1.</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>Chưa trả lời: %1.</translation>
    </message>
    <message>
        <source>The sheets are ready: write them to Word, print them and hand them out.</source>
        <translation>Đã lập đợt thu thập: xuất phiếu ra Word để in, gửi các đơn vị.</translation>
    </message>
    <message>
        <source>Write to Word</source>
        <translation>Xuất ra Word</translation>
    </message>
    <message>
        <source>The collection with its answers was removed. Sums that were taken over stay.</source>
        <translation>Đã xóa đợt thu thập và các số trả lời. Tổng đã đưa vào số liệu tổng hợp vẫn còn.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are on the clipboard: paste them into Zalo or a letter.</source>
        <translation>
            <numerusform>Đã chép tên %Ln đơn vị: dán vào Zalo hoặc công văn để nhắc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>ghi %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>The sums stand among the typed totals, with “%1” as their source.</source>
        <translation>Đã đưa tổng vào số liệu tổng hợp, nguồn là “%1”.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Copy who has not &amp;answered</source>
        <translation>Ché&amp;p tên chưa trả lời</translation>
    </message>
    <message>
        <source>Take the s&amp;ums over</source>
        <translation>Đưa tổng vào số &amp;liệu tổng hợp</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Xó&amp;a</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Tổng</translation>
    </message>
</context>
<context>
    <name>bd::gui::Command</name>
    <message>
        <source>not possible here</source>
        <translation>chưa dùng được ở đây</translation>
    </message>
    <message>
        <source>no data file is open</source>
        <translation>chưa mở tệp dữ liệu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>bd::gui::CommandPalette</name>
    <message>
        <source>Find a command, a page, a plan, a section; letters without marks do</source>
        <translation>Tìm lệnh, trang, kế hoạch, mục; gõ không dấu cũng được</translation>
    </message>
    <message>
        <source>Find a command, a page, a plan, a section</source>
        <translation>Tìm lệnh, trang, kế hoạch, mục</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Không tìm thấy. Hãy gõ ít chữ hơn.</translation>
    </message>
</context>
<context>
    <name>bd::gui::CommentFields</name>
    <message>
        <source>&amp;Who says so</source>
        <translation>Cơ q&amp;uan góp ý</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Mục</translation>
    </message>
    <message>
        <source>Dec&amp;ision</source>
        <translation>Các&amp;h xử lý</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>Lý d&amp;o</translation>
    </message>
    <message>
        <source>(the whole plan)</source>
        <translation>(cả kế hoạch)</translation>
    </message>
    <message>
        <source>Why it isn&apos;t taken over as it was said</source>
        <translation>Vì sao không tiếp thu nguyên văn</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Nội &amp;dung góp ý</translation>
    </message>
</context>
<context>
    <name>bd::gui::CommitteePage</name>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>number and symbol</source>
        <translation>số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Name of the committee</source>
        <translation>Tên Ban</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(chưa rõ)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>In the committee</source>
        <translation>Trong Ban</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Trưởng ban</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>Phó Trưởng ban</translation>
    </message>
    <message>
        <source>Standing deputy head</source>
        <translation>Phó Trưởng ban thường trực</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ủy viên</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Minutes, notice</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Committee for the Advancement of Women</source>
        <translation>Ban Vì sự tiến bộ của phụ nữ</translation>
    </message>
    <message>
        <source>Find by decision, name (Ctrl+F)</source>
        <translation>Tìm theo quyết định, tên (Ctrl+F)</translation>
    </message>
    <message>
        <source>No decision on the committee yet</source>
        <translation>Chưa ghi quyết định về Ban VSTBPN</translation>
    </message>
    <message>
        <source>The decisions that set up or renewed the committee, its members by office, how many of them are women, and its meetings. Only persons in office stand here, with nothing private.</source>
        <translation>Quyết định thành lập, kiện toàn Ban; thành viên theo chức vụ, bao nhiêu nữ; các cuộc họp. Chỉ ghi người đang giữ chức vụ, không ghi thông tin riêng tư.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons, women not counted</source>
        <translation>
            <numerusform>%n người, chưa rõ số nữ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons, women: %1</source>
        <translation>
            <numerusform>%n người, nữ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n not known)</source>
        <translation>
            <numerusform> (%n người chưa rõ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Các cuộc họp</translation>
    </message>
    <message>
        <source>Empty while the decision is in force.</source>
        <translation>Để trống khi quyết định còn hiệu lực.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n cuộc họp</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision “%1” was deleted with its members and meetings.</source>
        <translation>Đã xóa quyết định “%1” cùng thành viên và các cuộc họp.</translation>
    </message>
    <message>
        <source>&amp;New decision</source>
        <translation>Thêm quyết định mớ&amp;i</translation>
    </message>
</context>
<context>
    <name>bd::gui::ConflictDialog</name>
    <message>
        <source>(removed)</source>
        <translation>(đã xóa)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(để trống)</translation>
    </message>
    <message>
        <source>Changed in two windows at once</source>
        <translation>Cùng một chỗ được sửa ở hai cửa sổ</translation>
    </message>
    <message numerus="yes">
        <source>While you were typing, the same %n passages were changed and saved in another window. Which text shall hold? The saved one stays in the history of the plan, whichever you choose.</source>
        <translation>
            <numerusform>Trong lúc anh, chị đang gõ, %n chỗ này vừa được sửa và lưu ở một cửa sổ khác. Giữ bản nào? Chọn bản nào thì bản đã lưu vẫn còn trong lịch sử của kế hoạch.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Your text</source>
        <translation>&amp;Bản của tôi</translation>
    </message>
    <message>
        <source>The text just &amp;saved</source>
        <translation>Bản vừa &amp;lưu</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Bản của tôi</translation>
    </message>
    <message>
        <source>The text just saved</source>
        <translation>Bản vừa lưu</translation>
    </message>
    <message>
        <source>&amp;Keep my text</source>
        <translation>&amp;Giữ bản của tôi</translation>
    </message>
    <message>
        <source>&amp;Take the saved text</source>
        <translation>Lấ&amp;y bản vừa lưu</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Để &amp;sau</translation>
    </message>
</context>
<context>
    <name>bd::gui::ContentPage</name>
    <message>
        <source>No sections yet</source>
        <translation>Chưa có mục nào</translation>
    </message>
    <message>
        <source>A plan is written section by section. Add the first one; its number comes by itself.</source>
        <translation>Kế hoạch được soạn theo từng mục. Thêm mục đầu tiên; số thứ tự do chương trình đánh.</translation>
    </message>
    <message>
        <source>&amp;Add a section</source>
        <translation>&amp;Thêm mục</translation>
    </message>
    <message>
        <source>Name of the section</source>
        <translation>Tên mục</translation>
    </message>
    <message>
        <source>&amp;Kind of content</source>
        <translation>&amp;Nhóm nội dung</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Nhóm nội dung</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Nội dung của mục</translation>
    </message>
    <message>
        <source>Type the text of this section here.</source>
        <translation>Gõ nội dung của mục ở đây.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>&amp;Write it in “Head and signature”</source>
        <translation>&amp;Sửa ở thẻ “Thể thức”</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Rà soát: %1</translation>
    </message>
    <message>
        <source>The text stands in the parts of this section.</source>
        <translation>Nội dung nằm ở các mục con.</translation>
    </message>
    <message>
        <source>The text stands in the parts of this section. Type here only what comes before them.</source>
        <translation>Nội dung nằm ở các mục con. Chỉ gõ ở đây phần dẫn đứng trước các mục con.</translation>
    </message>
</context>
<context>
    <name>bd::gui::CopyPlanCommand</name>
    <message>
        <source>Begin another &amp;year&apos;s plan from this one…</source>
        <translation>&amp;Lập kế hoạch từ năm trước…</translation>
    </message>
</context>
<context>
    <name>bd::gui::CorrectionsDialog</name>
    <message>
        <source>%1 differs from the plan in these places. What you tick is taken into the plan; tasks keep who carries them out. One step of undo takes all of it back.</source>
        <translation>Tệp %1 khác kế hoạch ở những chỗ dưới đây. Chỗ nào được chọn sẽ đưa vào kế hoạch; nhiệm vụ vẫn giữ phân công. Hoàn tác một lần là trở lại như cũ.</translation>
    </message>
    <message>
        <source>The file carries no marks of this program, so passages were matched by how alike they are: look at them closely.</source>
        <translation>Tệp không còn dấu nhận biết của chương trình nên các đoạn được ghép theo mức độ giống nhau: hãy xem kỹ.</translation>
    </message>
    <message>
        <source>Corrections from Word</source>
        <translation>Nhận lại bản Word đã sửa</translation>
    </message>
    <message>
        <source>Corrected passages</source>
        <translation>Các đoạn đã sửa</translation>
    </message>
    <message>
        <source>The passage, word by word</source>
        <translation>Nội dung sửa, từng từ</translation>
    </message>
    <message>
        <source>&amp;Take over what is ticked</source>
        <translation>&amp;Nhận phần đã chọn</translation>
    </message>
    <message>
        <source>Comments in the margin of the file:</source>
        <translation>Ghi chú bên lề của tệp:</translation>
    </message>
    <message>
        <source>Struck out in Word and not yet accepted there (taken as gone):</source>
        <translation>Đã gạch bỏ trong Word, chưa chấp nhận ở đó (coi như đã xóa):</translation>
    </message>
    <message>
        <source>Not looked at:</source>
        <translation>Không xét đến:</translation>
    </message>
    <message numerus="yes">
        <source>the %n annexes: they are made from the figures, so correct a number where it comes from</source>
        <translation>
            <numerusform>%n phụ lục: lập từ số liệu, số nào sai thì sửa ở nơi ghi số ấy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::DataFileFlow</name>
    <message>
        <source>Data files (*.db)</source>
        <translation>Tệp dữ liệu (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Open another data file</source>
        <translation>Mở tệp dữ liệu khác</translation>
    </message>
    <message>
        <source>Folder for the data file</source>
        <translation>Thư mục để tệp dữ liệu</translation>
    </message>
    <message>
        <source>making the sample</source>
        <translation>tạo dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Make a copy of the data file</source>
        <translation>Sao lưu tệp dữ liệu</translation>
    </message>
    <message>
        <source>copying the data file</source>
        <translation>sao lưu tệp dữ liệu</translation>
    </message>
    <message>
        <source>The copy was made and checked: %1</source>
        <translation>Đã sao lưu và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>restoring from the backup</source>
        <translation>khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Đã khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The backup was restored. The file that was replaced is kept as “%1”.</source>
        <translation>Đã khôi phục từ bản sao lưu. Tệp bị thay được giữ lại với tên “%1”.</translation>
    </message>
    <message>
        <source>the copy of the day</source>
        <translation>sao lưu hằng ngày</translation>
    </message>
    <message>
        <source>The copy was made on %1.</source>
        <translation>Bản sao lưu có từ %1.</translation>
    </message>
    <message>
        <source>The data file %1 is damaged; it was left as it is. Choose another file.</source>
        <translation>Tệp dữ liệu %1 bị hỏng; chương trình không sửa gì vào đó. Xin chọn tệp khác.</translation>
    </message>
    <message>
        <source>“%1” stays open.</source>
        <translation>Tệp “%1” vẫn đang mở.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Chọn tệp khác…</translation>
    </message>
    <message>
        <source>Put the copy “%1” in the place of “%2”?</source>
        <translation>Lấy bản sao lưu “%1” thay cho tệp “%2”?</translation>
    </message>
    <message>
        <source>It replaces %1. That file is kept beside it under another name; nothing is deleted.</source>
        <translation>Tệp được thay: %1. Tệp này vẫn được giữ bên cạnh dưới tên khác; không xóa gì.</translation>
    </message>
    <message>
        <source>The copy was made on %1 and holds %2 plans.</source>
        <translation>Bản sao lưu có từ %1, gồm %2 kế hoạch.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Whose sample do you want to look at?</source>
        <translation>Xem dữ liệu mẫu của cơ quan nào?</translation>
    </message>
    <message>
        <source>A data file belongs to one office: each sample has its own plans, activities, figures and reports. Everything in them is invented.</source>
        <translation>Mỗi tệp dữ liệu là của một cơ quan: mỗi mẫu có kế hoạch, hoạt động, số liệu, báo cáo riêng. Tất cả là dữ liệu minh họa.</translation>
    </message>
    <message>
        <source>A &amp;commune&apos;s</source>
        <translation>Của &amp;xã</translation>
    </message>
    <message>
        <source>A &amp;province&apos;s</source>
        <translation>Của &amp;tỉnh</translation>
    </message>
</context>
<context>
    <name>bd::gui::DataRequestDialog</name>
    <message>
        <source>Ask for figures of %1</source>
        <translation>Đề nghị cung cấp số liệu năm %1</translation>
    </message>
    <message>
        <source>A letter for each agency that is ticked, with a table of what it has. Word opens with all of them.</source>
        <translation>Mỗi cơ quan được chọn một công văn, có bảng số liệu cơ quan đó đang giữ. Các công văn nằm trong một tệp Word và được mở ngay.</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>What is asked of the chosen one</source>
        <translation>Số liệu đề nghị cơ quan đang chọn</translation>
    </message>
    <message>
        <source>&amp;Write the letters</source>
        <translation>Xuất &amp;công văn</translation>
    </message>
    <message>
        <source>Type the day as day/month, or leave it empty.</source>
        <translation>Hãy ghi ngày/tháng, hoặc để trống.</translation>
    </message>
    <message>
        <source>for example 05/12; may stay empty</source>
        <translation>ví dụ 05/12; có thể để trống</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation>Hạn cung cấp</translation>
    </message>
    <message>
        <source>To be sent &amp;by</source>
        <translation>&amp;Hạn cung cấp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicators</source>
        <translation>
            <numerusform>%Ln chỉ tiêu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::DeletePlanCommand</name>
    <message>
        <source>&amp;Delete the plan</source>
        <translation>Xó&amp;a kế hoạch</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Đã xóa “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Delete the report</source>
        <translation>&amp;Xóa báo cáo</translation>
    </message>
</context>
<context>
    <name>bd::gui::DeleteReportCommand</name>
    <message>
        <source>&amp;Delete the report</source>
        <translation>&amp;Xóa báo cáo</translation>
    </message>
</context>
<context>
    <name>bd::gui::DifferenceView</name>
    <message>
        <source>Added</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Chuyển chỗ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Và %1 chỗ nữa.</translation>
    </message>
</context>
<context>
    <name>bd::gui::DocumentHead</name>
    <message>
        <source>The document&apos;s head and signature</source>
        <translation>Đầu văn bản và chữ ký</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>(superior body, if it is printed)</source>
        <translation>(cơ quan chủ quản, nếu có in)</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>(issuing body)</source>
        <translation>(cơ quan ban hành)</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Địa danh, ngày tháng</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>(what it is about)</source>
        <translation>(trích yếu)</translation>
    </message>
    <message>
        <source>Recipients, one a line</source>
        <translation>Nơi nhận, mỗi dòng một nơi</translation>
    </message>
    <message>
        <source>- (recipients);</source>
        <translation>- (nơi nhận);</translation>
    </message>
    <message>
        <source>Authority and position of the signer</source>
        <translation>Quyền hạn, chức vụ người ký</translation>
    </message>
    <message>
        <source>(position)</source>
        <translation>(chức vụ)</translation>
    </message>
    <message>
        <source>Signer&apos;s name</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>(full name)</source>
        <translation>(họ và tên)</translation>
    </message>
    <message>
        <source>(title of the document)</source>
        <translation>(trích yếu của văn bản)</translation>
    </message>
</context>
<context>
    <name>bd::gui::DocumentPage</name>
    <message>
        <source>Number, symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Official letter</source>
        <translation>Công văn</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Chỉ thị</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Tờ trình</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>Văn bản đã ban hành</translation>
    </message>
    <message>
        <source>Find by number, title, issuer (Ctrl+F)</source>
        <translation>Tìm theo số, trích yếu, cơ quan (Ctrl+F)</translation>
    </message>
    <message>
        <source>No issued documents yet</source>
        <translation>Chưa ghi văn bản nào</translation>
    </message>
    <message>
        <source>What your office issued on gender equality: plans, letters, decisions. Each report lists them and counts them by kind; plans that you mark as issued are offered here.</source>
        <translation>Các văn bản về bình đẳng giới cơ quan đã ban hành: kế hoạch, công văn, quyết định. Báo cáo liệt kê và đếm theo loại từ đây; kế hoạch đánh dấu đã ban hành được đề xuất đưa vào.</translation>
    </message>
    <message>
        <source>Every plan that is marked as issued is in the list.</source>
        <translation>Mọi kế hoạch đã đánh dấu ban hành đều có trong sổ.</translation>
    </message>
    <message numerus="yes">
        <source>%n plans marked as issued are not in the list yet.</source>
        <translation>
            <numerusform>Có %n kế hoạch đã ban hành chưa có trong sổ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued plans were put into the list.</source>
        <translation>
            <numerusform>Đã đưa %n kế hoạch đã ban hành vào sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>(no kind)</source>
        <translation>(chưa rõ loại)</translation>
    </message>
    <message>
        <source>The document “%1” was taken out of the list.</source>
        <translation>Đã xóa văn bản “%1” khỏi sổ.</translation>
    </message>
    <message>
        <source>&amp;New document</source>
        <translation>Thêm văn bản mớ&amp;i</translation>
    </message>
    <message>
        <source>Take &amp;issued plans</source>
        <translation>&amp;Lấy kế hoạch đã ban hành</translation>
    </message>
    <message>
        <source>Open the pl&amp;an</source>
        <translation>Mở kế h&amp;oạch</translation>
    </message>
</context>
<context>
    <name>bd::gui::DraftDialog</name>
    <message>
        <source>A new draft from the data</source>
        <translation>Bản nháp mới từ số liệu</translation>
    </message>
    <message>
        <source>The figures no longer match the text. Ticked sections are drafted again; what somebody wrote is kept. Undo takes everything back in one step.</source>
        <translation>Số liệu nay khác với nội dung. Mục nào được đánh dấu thì soạn lại; câu đã có người viết được giữ nguyên. Hoàn tác một lần là lấy lại tất cả.</translation>
    </message>
    <message>
        <source>Sections that change</source>
        <translation>Các mục thay đổi</translation>
    </message>
    <message>
        <source>Lines of the section</source>
        <translation>Các câu của mục</translation>
    </message>
    <message>
        <source>&amp;Use what is ticked</source>
        <translation>&amp;Lấy các mục đã đánh dấu</translation>
    </message>
    <message>
        <source>new text</source>
        <translation>nội dung mới</translation>
    </message>
    <message>
        <source>what you wrote stays</source>
        <translation>giữ câu đã viết</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Thêm:</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Bỏ:</translation>
    </message>
</context>
<context>
    <name>bd::gui::DraftOrganisationCommand</name>
    <message>
        <source>Draft the section of &amp;organisation from the assignments…</source>
        <translation>Soạn mục tổ chức thực &amp;hiện từ phân công…</translation>
    </message>
    <message>
        <source>an issued plan is only read</source>
        <translation>kế hoạch đã ban hành chỉ để xem</translation>
    </message>
    <message>
        <source>open a plan first</source>
        <translation>mở một kế hoạch trước</translation>
    </message>
</context>
<context>
    <name>bd::gui::DueBar</name>
    <message>
        <source>Mark as done</source>
        <translation>Đánh dấu đã xong</translation>
    </message>
    <message>
        <source>Open in the plan</source>
        <translation>Mở trong kế hoạch</translation>
    </message>
    <message>
        <source>Change the request…</source>
        <translation>Sửa yêu cầu…</translation>
    </message>
    <message>
        <source>Open the outline or form</source>
        <translation>Mở đề cương, biểu mẫu</translation>
    </message>
    <message>
        <source>Delete the request</source>
        <translation>Xóa yêu cầu</translation>
    </message>
    <message>
        <source>Choose a row to see it in full.</source>
        <translation>Chọn một dòng để xem đầy đủ.</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Đánh dấu chưa xong</translation>
    </message>
</context>
<context>
    <name>bd::gui::DueList</name>
    <message>
        <source>What is due</source>
        <translation>Việc cần làm</translation>
    </message>
</context>
<context>
    <name>bd::gui::DueModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hạn cuối</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Agency, unit</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại việc</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
</context>
<context>
    <name>bd::gui::DueMonth</name>
    <message>
        <source>The month before (Page Up)</source>
        <translation>Tháng trước (Page Up)</translation>
    </message>
    <message>
        <source>The next month (Page Down)</source>
        <translation>Tháng sau (Page Down)</translation>
    </message>
    <message>
        <source>What is due on the day</source>
        <translation>Việc đến hạn trong ngày</translation>
    </message>
    <message>
        <source>Day off or working day</source>
        <translation>Ngày nghỉ, ngày làm việc</translation>
    </message>
    <message>
        <source>This day is off…</source>
        <translation>Ngày này được nghỉ…</translation>
    </message>
    <message>
        <source>This day is worked…</source>
        <translation>Ngày này đi làm…</translation>
    </message>
    <message>
        <source>As the general table has it</source>
        <translation>Theo bảng chung</translation>
    </message>
    <message>
        <source>Month %1/%2</source>
        <translation>Tháng %1/%2</translation>
    </message>
    <message>
        <source>Days off of %1: expected</source>
        <translation>Ngày nghỉ năm %1: dự kiến</translation>
    </message>
    <message>
        <source>lunar %1</source>
        <translation>âm lịch %1</translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation>Hôm &amp;nay</translation>
    </message>
</context>
<context>
    <name>bd::gui::DuePage</name>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>The year&apos;s progress</source>
        <translation>Tiến độ năm</translation>
    </message>
    <message>
        <source>Add a re&amp;quest…</source>
        <translation>Thêm &amp;yêu cầu…</translation>
    </message>
    <message>
        <source>A request for a report from an incoming document (Ctrl+Shift+Y)</source>
        <translation>Thêm yêu cầu báo cáo từ văn bản đến (Ctrl+Shift+Y)</translation>
    </message>
    <message>
        <source>Reminders, &amp;calendar</source>
        <translation>Nhắc việc, xuất lịch</translation>
    </message>
    <message>
        <source>Write a calendar file (.ics)…</source>
        <translation>Xuất tệp lịch (.ics)…</translation>
    </message>
    <message>
        <source>Find by words (Ctrl+F)</source>
        <translation>Tìm theo từ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in what is due</source>
        <translation>Tìm trong việc cần làm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại việc</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại việc</translation>
    </message>
    <message>
        <source>Agency, unit</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Also what is done</source>
        <translation>Cả việc đã xong</translation>
    </message>
    <message>
        <source>Nothing is due yet</source>
        <translation>Chưa có việc nào</translation>
    </message>
    <message>
        <source>Everything with a date comes together here: reports to be sent, tasks of plans, the Action Month, what inspections recommended, reports expected from units. Receive a plan, or enter what an incoming document asks for.</source>
        <translation>Mọi việc có thời hạn được gom về đây: báo cáo phải gửi, nhiệm vụ của kế hoạch, Tháng hành động, kiến nghị sau kiểm tra, báo cáo của đơn vị. Hãy nhận một kế hoạch, hoặc nhập yêu cầu báo cáo từ văn bản đến.</translation>
    </message>
    <message>
        <source>Add a re&amp;quest for a report…</source>
        <translation>Thêm &amp;yêu cầu báo cáo…</translation>
    </message>
    <message>
        <source>&amp;Go to the plans</source>
        <translation>Đến trang kế hoạch</translation>
    </message>
    <message>
        <source>All agencies and units</source>
        <translation>Mọi cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>%1 things to do</source>
        <translation>%1 việc</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 việc</translation>
    </message>
    <message>
        <source>Progress of the year %1</source>
        <translation>Tiến độ năm %1</translation>
    </message>
    <message>
        <source>As of %1. ✓ done, ! overdue, hatched: the Action Month, dashed line: today.</source>
        <translation>Tính đến ngày %1. ✓ đã xong, ! quá hạn, dải gạch chéo: Tháng hành động, đường đứt: hôm nay.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>Đã gửi đến máy in %1.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Đã ghi vào %1</translation>
    </message>
    <message>
        <source>Progress of the year as PDF</source>
        <translation>Xuất tiến độ năm ra PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Nobody has said yet which office this is, so what other offices of a plan are to do stands here too.</source>
        <translation>Chưa khai báo cơ quan mình là cơ quan nào, nên ở đây có cả việc của các cơ quan khác trong kế hoạch.</translation>
    </message>
    <message>
        <source>Say &amp;which office this is</source>
        <translation>Khai báo cơ &amp;quan mình</translation>
    </message>
</context>
<context>
    <name>bd::gui::DueWatch</name>
    <message>
        <source>Bình Đẳng: nothing is due</source>
        <translation>Bình Đẳng: không có việc đến hạn</translation>
    </message>
    <message>
        <source>Bình Đẳng: to do</source>
        <translation>Bình Đẳng: việc cần làm</translation>
    </message>
    <message>
        <source>Remind when the program starts</source>
        <translation>Nhắc khi mở chương trình</translation>
    </message>
    <message>
        <source>Also in the system&apos;s tray</source>
        <translation>Nhắc cả ở khay hệ thống</translation>
    </message>
</context>
<context>
    <name>bd::gui::DueYear</name>
    <message>
        <source>Drag a bar, or Ctrl+←/→ moves it by a day, Shift+←/→ its last day, Enter stores, Esc leaves.</source>
        <translation>Kéo thanh, hoặc Ctrl+←/→ dời một ngày, Shift+←/→ dời ngày cuối, Enter lưu, Esc bỏ.</translation>
    </message>
    <message>
        <source>%1 (Enter stores, Esc leaves)</source>
        <translation>%1 (Enter lưu, Esc bỏ)</translation>
    </message>
    <message>
        <source>&amp;Rows by</source>
        <translation>Xếp theo</translation>
    </message>
    <message>
        <source>Rows by</source>
        <translation>Xếp theo</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Nhóm nội dung</translation>
    </message>
    <message>
        <source>Agency, unit</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Kind of date</source>
        <translation>Loại việc</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Thu nhỏ (Ctrl+lăn chuột)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Phóng to (Ctrl+lăn chuột)</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
</context>
<context>
    <name>bd::gui::DutyFields</name>
    <message>
        <source>&amp;Who reports</source>
        <translation>&amp;Ai báo cáo</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Hạn</translation>
    </message>
    <message>
        <source>at the latest on that day</source>
        <translation>chậm nhất ngày đó</translation>
    </message>
    <message>
        <source>before that day</source>
        <translation>trước ngày đó</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Gửi</translation>
    </message>
    <message>
        <source>Th&amp;rough</source>
        <translation>&amp;Qua</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Mục</translation>
    </message>
    <message>
        <source>W&amp;ords in the text</source>
        <translation>Lời t&amp;rong văn bản</translation>
    </message>
    <message>
        <source>This is not a day yet: day, month and year.</source>
        <translation>Chưa phải một ngày: cần đủ ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>The last good day is %1.</source>
        <translation>Ngày cuối cùng còn đúng hạn: %1.</translation>
    </message>
    <message>
        <source>No day: on request, or as the text says.</source>
        <translation>Không có ngày: khi có yêu cầu, hoặc như lời văn.</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Loại báo cáo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>(no period)</source>
        <translation>(không có kỳ)</translation>
    </message>
    <message>
        <source>&amp;Kind, period</source>
        <translation>&amp;Loại, kỳ</translation>
    </message>
    <message>
        <source>How strict</source>
        <translation>Cách tính hạn</translation>
    </message>
</context>
<context>
    <name>bd::gui::DutyPage</name>
    <message>
        <source>before %1</source>
        <translation>trước %1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Ai báo cáo</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Loại báo cáo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Qua</translation>
    </message>
    <message>
        <source>No reporting duty</source>
        <translation>Chưa có yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>Who must report, for which period, until when and to whom: each duty is a line here. Reports without a day (on request, ad hoc) are duties too.</source>
        <translation>Ai phải báo cáo, kỳ nào, hạn nào, gửi ai: mỗi yêu cầu báo cáo là một dòng ở đây. Báo cáo không có ngày (khi có yêu cầu, đột xuất) cũng là yêu cầu báo cáo.</translation>
    </message>
    <message>
        <source>&amp;Add a duty</source>
        <translation>Thê&amp;m yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>Reporting duties</source>
        <translation>Chế độ báo cáo</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Nhân bản</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>The reporting duty “%1” was deleted.</source>
        <translation>Đã xóa yêu cầu báo cáo “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Write the report…</source>
        <translation>Lậ&amp;p báo cáo…</translation>
    </message>
    <message>
        <source>A report for this duty: addressee, period and deadline are taken from it</source>
        <translation>Lập báo cáo cho yêu cầu này: nơi nhận, kỳ, hạn lấy từ đây</translation>
    </message>
</context>
<context>
    <name>bd::gui::EnterActivityCommand</name>
    <message>
        <source>Log &amp;an activity…</source>
        <translation>Gh&amp;i hoạt động…</translation>
    </message>
</context>
<context>
    <name>bd::gui::EnterRequestCommand</name>
    <message>
        <source>Add a req&amp;uest for a report…</source>
        <translation>Thêm &amp;yêu cầu báo cáo từ văn bản đến…</translation>
    </message>
</context>
<context>
    <name>bd::gui::EraseCommand</name>
    <message>
        <source>Remove for &amp;good…</source>
        <translation>Gỡ &amp;bỏ vĩnh viễn…</translation>
    </message>
</context>
<context>
    <name>bd::gui::EraseDialog</name>
    <message>
        <source>Remove for good</source>
        <translation>Gỡ bỏ vĩnh viễn</translation>
    </message>
    <message>
        <source>&amp;Words to remove, letter by letter</source>
        <translation>&amp;Chữ cần gỡ, đúng từng chữ</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Những chỗ có nó</translation>
    </message>
    <message>
        <source>Remove it from the &amp;backups too (%1 files)</source>
        <translation>Gỡ cả trong các &amp;bản sao lưu (%1 tệp)</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. The history, the steps of undo and the search lose it too; “…” stands in place of words. Only that something was removed, by whom and when, is kept.
What was already given away can&apos;t be called back: exported Word and Excel files, copies on other computers or USB sticks. The inside of kept files isn&apos;t searched.</source>
        <translation>Việc này không hoàn tác được. Lịch sử, các bước hoàn tác và phần tìm kiếm cũng mất nó; chỗ của chữ còn dấu “…”. Chỉ giữ lại việc có gỡ, ai gỡ, lúc nào.
Không thu hồi được những gì đã đưa đi: tệp Word, Excel đã xuất, bản chép ở máy khác, USB. Bên trong các tệp đã lưu không được tìm.</translation>
    </message>
    <message>
        <source>&amp;Remove for good</source>
        <translation>&amp;Gỡ bỏ vĩnh viễn</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Find first where it stands.</source>
        <translation>Trước hết hãy tìm xem nó nằm ở đâu.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 chỗ nữa</translation>
    </message>
    <message>
        <source>Found in %1 places and in %2 entries of the history. All of them lose it.</source>
        <translation>Thấy ở %1 chỗ và %2 mục của lịch sử. Tất cả đều được gỡ.</translation>
    </message>
    <message>
        <source>It stands nowhere in the data file.</source>
        <translation>Không có chỗ nào trong tệp dữ liệu.</translation>
    </message>
</context>
<context>
    <name>bd::gui::ErrorPage</name>
    <message>
        <source>The data file could not be opened</source>
        <translation>Không mở được tệp dữ liệu</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Thử &amp;lại</translation>
    </message>
    <message>
        <source>The file may be open elsewhere or its disk not connected</source>
        <translation>Có thể tệp đang mở ở nơi khác hoặc ổ đĩa chưa kết nối</translation>
    </message>
    <message>
        <source>&amp;Open another data file…</source>
        <translation>&amp;Mở tệp dữ liệu khác…</translation>
    </message>
    <message>
        <source>A copy, or a file elsewhere</source>
        <translation>Một bản sao, hoặc tệp ở nơi khác</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Khôi &amp;phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>The present file is kept under another name</source>
        <translation>Tệp hiện tại được giữ lại với tên khác</translation>
    </message>
    <message>
        <source>Begin in another &amp;folder</source>
        <translation>Bắt đầ&amp;u ở thư mục khác</translation>
    </message>
    <message>
        <source>The present file stays as it is</source>
        <translation>Tệp hiện tại để nguyên</translation>
    </message>
</context>
<context>
    <name>bd::gui::EvidenceDelegate</name>
    <message>
        <source>What is to be seen</source>
        <translation>Trong ảnh, tệp có gì</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
</context>
<context>
    <name>bd::gui::EvidenceExportDialog</name>
    <message>
        <source>Files with personal &amp;data too</source>
        <translation>Cả tệp có &amp;dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Export the files of evidence</source>
        <translation>Xuất hồ sơ minh chứng</translation>
    </message>
    <message>
        <source>A folder for each activity, named by its date and title, with its files and photos as they are kept.</source>
        <translation>Mỗi hoạt động một thư mục, tên gồm ngày và tên hoạt động, trong đó có ảnh, tệp như đang lưu.</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>&amp;Kỳ</translation>
    </message>
    <message>
        <source>Only for those who may have them</source>
        <translation>Chỉ khi người nhận được phép có</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>bd::gui::EvidenceList</name>
    <message>
        <source>Files and photos</source>
        <translation>Ảnh, tệp minh chứng</translation>
    </message>
    <message>
        <source>Drag files and photos here, paste them (Ctrl+V), or choose “Add files”. The place and time that a camera wrote into a photo are taken out.</source>
        <translation>Kéo ảnh, tệp thả vào đây, dán (Ctrl+V) hoặc bấm “Thêm tệp”. Nơi chụp, giờ chụp ghi trong ảnh được bỏ đi.</translation>
    </message>
    <message>
        <source>&amp;Consent given</source>
        <translation>Đã xin &amp;phép</translation>
    </message>
    <message>
        <source>Those in the photo agreed to its use</source>
        <translation>Người trong ảnh đồng ý cho dùng ảnh</translation>
    </message>
    <message>
        <source>Holds &amp;personal data</source>
        <translation>Có dữ liệu cá &amp;nhân</translation>
    </message>
    <message>
        <source>A list with names, a close picture of a person: left out when files are handed on</source>
        <translation>Danh sách có họ tên, ảnh cận mặt: không đưa ra khi xuất hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Thê&amp;m tệp…</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Gỡ bỏ vĩnh viễn…</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Mở (Enter)</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Lưu ra nơi khác…</translation>
    </message>
    <message>
        <source>Caption (F2)</source>
        <translation>Ghi chú thích (F2)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Bỏ ra (Delete)</translation>
    </message>
    <message>
        <source>Add files and photos</source>
        <translation>Thêm ảnh, tệp</translation>
    </message>
    <message>
        <source>All files (*);;Photos (*.jpg *.jpeg *.png *.webp *.heic)</source>
        <translation>Mọi tệp (*);;Ảnh (*.jpg *.jpeg *.png *.webp *.heic)</translation>
    </message>
    <message>
        <source>Save the file elsewhere</source>
        <translation>Lưu tệp ra nơi khác</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Đã bỏ “%1”.</translation>
    </message>
    <message>
        <source>%1 files were removed.</source>
        <translation>Đã bỏ %1 tệp.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Large photos</source>
        <translation>Ảnh lớn</translation>
    </message>
    <message>
        <source>Make large photos smaller?</source>
        <translation>Thu nhỏ các ảnh lớn?</translation>
    </message>
    <message>
        <source>With %1 points on the longer side they are sharp on a whole page, and the data file stays small.</source>
        <translation>Cạnh dài %1 điểm đủ nét để in cả trang, và tệp dữ liệu gọn.</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Keep their size</source>
        <translation>Giữ nguyên cỡ</translation>
    </message>
    <message>
        <source>Don&apos;t add</source>
        <translation>Không thêm</translation>
    </message>
    <message>
        <source>And %1 more were not taken.</source>
        <translation>Và %1 tệp khác không nhận được.</translation>
    </message>
    <message>
        <source>The file was added.</source>
        <translation>Đã thêm tệp.</translation>
    </message>
    <message>
        <source>%1 files were added.</source>
        <translation>Đã thêm %1 tệp.</translation>
    </message>
    <message>
        <source>Photos made smaller: %1.</source>
        <translation>Số ảnh được thu nhỏ: %1.</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Ảnh dán %1</translation>
    </message>
    <message>
        <source>reading a picture</source>
        <translation>đọc ảnh</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>đọc %1</translation>
    </message>
    <message>
        <source>reading %1 files</source>
        <translation>đọc %1 tệp</translation>
    </message>
</context>
<context>
    <name>bd::gui::EvidenceModel</name>
    <message>
        <source>kept when the entry is saved</source>
        <translation>sẽ lưu cùng mục đang nhập</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>đã xin phép</translation>
    </message>
    <message>
        <source>holds personal data</source>
        <translation>có dữ liệu cá nhân</translation>
    </message>
</context>
<context>
    <name>bd::gui::ExplainDialog</name>
    <message>
        <source>not counted</source>
        <translation>chưa thống kê</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ước %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Cộng vào</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>Trong đó nữ</translation>
    </message>
    <message>
        <source>Where this figure comes from</source>
        <translation>Số này từ đâu?</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>%1 rows; the first %2 are listed.</source>
        <translation>Có %1 dòng; liệt kê %2 dòng đầu.</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>Các dòng cộng thành số này</translation>
    </message>
    <message>
        <source>There are no rows behind it: it was typed in the report itself, or calculated from other figures.</source>
        <translation>Không có dòng nào đứng sau số này: số được gõ ngay trong báo cáo, hoặc tính từ các số khác.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>&amp;Open in Activities</source>
        <translation>&amp;Mở trong Hoạt động</translation>
    </message>
</context>
<context>
    <name>bd::gui::ExplainFigureCommand</name>
    <message>
        <source>Where does this figure come &amp;from?</source>
        <translation>&amp;Số này từ đâu?</translation>
    </message>
</context>
<context>
    <name>bd::gui::ExportCommand</name>
    <message>
        <source>Next time the report takes these figures over: nothing has to be typed again.</source>
        <translation>Lần sau báo cáo năm lấy lại số liệu này, không phải gõ lại.</translation>
    </message>
</context>
<context>
    <name>bd::gui::ExportEvidenceCommand</name>
    <message>
        <source>E&amp;xport the files of evidence…</source>
        <translation>&amp;Xuất hồ sơ minh chứng…</translation>
    </message>
    <message>
        <source>No files or photos have been added yet. Drag them onto an activity under “Activities”.</source>
        <translation>Chưa có ảnh, tệp minh chứng nào. Kéo ảnh, tệp thả vào một hoạt động ở trang Hoạt động.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Lưu vào thư mục nào?</translation>
    </message>
    <message>
        <source>exporting files of evidence</source>
        <translation>xuất hồ sơ minh chứng</translation>
    </message>
    <message>
        <source>%1 files were written to %2.</source>
        <translation>Đã ghi %1 tệp vào %2.</translation>
    </message>
    <message>
        <source>There are no files of that period.</source>
        <translation>Kỳ này không có tệp nào.</translation>
    </message>
    <message>
        <source>Left out for their personal data: %1.</source>
        <translation>Không xuất vì có dữ liệu cá nhân: %1 tệp.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>bd::gui::ExportPdfCommand</name>
    <message>
        <source>Export to PDF</source>
        <translation>Xuất ra PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Export to PD&amp;F…</source>
        <translation>Xuất ra &amp;PDF…</translation>
    </message>
</context>
<context>
    <name>bd::gui::ExportTableCommand</name>
    <message>
        <source>Write the table to CS&amp;V…</source>
        <translation>Xuất bảng ra CS&amp;V…</translation>
    </message>
    <message>
        <source>Write the table to CSV</source>
        <translation>Xuất bảng ra CSV</translation>
    </message>
    <message>
        <source>What is to stand between the cells?</source>
        <translation>Dùng dấu nào giữa các ô?</translation>
    </message>
    <message>
        <source>Excel on a computer set to Vietnamese expects the semicolon, one set to English the comma.</source>
        <translation>Máy cài tiếng Việt: Excel dùng dấu chấm phẩy; máy cài tiếng Anh: dấu phẩy.</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Dấu chấm phẩy ( ; )</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Dấu phẩy ( , )</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>There is no table on this page. Open a page with one, such as the activities, and try again.</source>
        <translation>Trang này không có bảng. Hãy mở trang có bảng, ví dụ Hoạt động đã thực hiện, rồi thử lại.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>bảng</translation>
    </message>
    <message>
        <source>Write the table to Excel</source>
        <translation>Xuất bảng ra Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Bảng CSV (*.csv)</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>Mở bằng Excel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Write the table to Excel…</source>
        <translation>Xuất bảng &amp;ra Excel…</translation>
    </message>
</context>
<context>
    <name>bd::gui::ExportTasksCommand</name>
    <message>
        <source>Export the table of tasks to E&amp;xcel…</source>
        <translation>Xuất bảng nhiệm vụ ra Ex&amp;cel…</translation>
    </message>
    <message>
        <source>Export the table of tasks to Excel</source>
        <translation>Xuất bảng nhiệm vụ ra Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>Mở bằng Excel</translation>
    </message>
</context>
<context>
    <name>bd::gui::ExportTextCommand</name>
    <message>
        <source>Export as plain &amp;text…</source>
        <translation>Xuất ra &amp;tệp văn bản (.txt)…</translation>
    </message>
    <message>
        <source>Export as plain text</source>
        <translation>Xuất ra tệp văn bản (.txt)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Tệp văn bản (*.txt)</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
</context>
<context>
    <name>bd::gui::ExportWordCommand</name>
    <message>
        <source>&amp;Export to Word…</source>
        <translation>&amp;Xuất ra Word…</translation>
    </message>
    <message>
        <source>Export to Word</source>
        <translation>Xuất ra Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>Mở bằng Word</translation>
    </message>
</context>
<context>
    <name>bd::gui::FactsPage</name>
    <message>
        <source>Nothing is known about this period yet</source>
        <translation>Chưa có số liệu nào của kỳ này</translation>
    </message>
    <message>
        <source>Figures come from the activities logged, typed totals, tasks, registers and indicators of the period.</source>
        <translation>Số liệu lấy từ hoạt động đã ghi, số liệu tổng hợp, nhiệm vụ, sổ theo dõi và chỉ tiêu của kỳ.</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation>Tìm số liệu</translation>
    </message>
    <message>
        <source>All figures of the period</source>
        <translation>Toàn bộ số liệu của kỳ</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n số liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n số cần chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is known about the period…</source>
        <translation>Đang đọc số liệu của kỳ…</translation>
    </message>
    <message>
        <source>Confir&amp;m the proposed estimates</source>
        <translation>Xác &amp;nhận các số ước đề xuất</translation>
    </message>
</context>
<context>
    <name>bd::gui::FieldForm</name>
    <message>
        <source>A whole day is needed: day/month/year. Not saved yet.</source>
        <translation>Cần đủ ngày/tháng/năm. Chưa lưu.</translation>
    </message>
    <message>
        <source>There is no such day. Not saved yet.</source>
        <translation>Không có ngày này. Chưa lưu.</translation>
    </message>
    <message>
        <source>Not understood as money: “5.000.000”, “5tr”, “500k”. Not saved yet.</source>
        <translation>Không hiểu số tiền; ghi như “5.000.000”, “5tr”, “500k”. Chưa lưu.</translation>
    </message>
    <message>
        <source>A whole number is needed. Not saved yet.</source>
        <translation>Cần một số nguyên. Chưa lưu.</translation>
    </message>
</context>
<context>
    <name>bd::gui::FieldGrid</name>
    <message>
        <source>The row was deleted.</source>
        <translation>Đã xóa dòng.</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>“%1” was not understood there; the cell keeps what it had. Numbers are whole, days are day/month/year.</source>
        <translation>Không hiểu “%1” ở ô đó; ô giữ nguyên như cũ. Số là số nguyên, ngày ghi ngày/tháng/năm.</translation>
    </message>
</context>
<context>
    <name>bd::gui::FigureChoice</name>
    <message>
        <source>&amp;Use this number</source>
        <translation>Dùng số &amp;này</translation>
    </message>
    <message>
        <source>Which number counts</source>
        <translation>Số được dùng</translation>
    </message>
    <message>
        <source>The log and what was typed say different numbers for “%1”. They are never added: choose the one that counts.</source>
        <translation>Hoạt động đã ghi và số nhập tay khác nhau ở “%1”. Hai số không được cộng vào nhau: chọn số được dùng.</translation>
    </message>
    <message>
        <source>Several sources say a number for “%1”. They are never added; another one can be chosen.</source>
        <translation>Nhiều nguồn có số liệu cho “%1”. Chương trình không cộng các số này; có thể chọn số khác.</translation>
    </message>
    <message>
        <source>%1 – counts now</source>
        <translation>%1 (đang dùng)</translation>
    </message>
</context>
<context>
    <name>bd::gui::FigureDetails</name>
    <message>
        <source>Main so&amp;urce</source>
        <translation>&amp;Nguồn chính</translation>
    </message>
    <message>
        <source>Handed down, not made by oneself</source>
        <translation>Được cấp, không phải tự làm</translation>
    </message>
    <message>
        <source>&amp;Remove the typed figure</source>
        <translation>Xó&amp;a số đã nhập</translation>
    </message>
    <message>
        <source>How it was counted or estimated</source>
        <translation>Cách thống kê hoặc cách ước tính</translation>
    </message>
    <message>
        <source>Choose a measure to type a figure.</source>
        <translation>Chọn một số liệu để nhập.</translation>
    </message>
    <message>
        <source>Numbers only: no names, places or details of cases.</source>
        <translation>Chỉ ghi số lượng: không ghi tên, địa chỉ, tình tiết của vụ việc.</translation>
    </message>
    <message>
        <source>Add another sour&amp;ce</source>
        <translation>Thêm ng&amp;uồn khác</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Đầu kỳ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tăng</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>How cou&amp;nted</source>
        <translation>Cách tính</translation>
    </message>
</context>
<context>
    <name>bd::gui::FigureField</name>
    <message>
        <source>before: %1</source>
        <translation>trước: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>chưa đếm</translation>
    </message>
    <message>
        <source>log: %1</source>
        <translation>đã ghi: %1</translation>
    </message>
    <message>
        <source>Two numbers: the one typed and the one of the logged activities. They are never added. Ctrl+Enter takes the log&apos;s.</source>
        <translation>Có hai số: số gõ và số từ hoạt động đã ghi, không cộng vào nhau. Ctrl+Enter để dùng số từ hoạt động.</translation>
    </message>
    <message>
        <source>The number of the logged activities counts. Type another one to use that instead.</source>
        <translation>Đang dùng số từ hoạt động đã ghi. Gõ số khác để dùng số gõ.</translation>
    </message>
    <message>
        <source>The typed number counts. Ctrl+Enter takes that of the logged activities.</source>
        <translation>Đang dùng số gõ. Ctrl+Enter để dùng số từ hoạt động đã ghi.</translation>
    </message>
</context>
<context>
    <name>bd::gui::FigureModel</name>
    <message>
        <source>Measure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>From activities</source>
        <translation>Từ hoạt động</translation>
    </message>
    <message>
        <source>Typed total</source>
        <translation>Số đã nhập</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>Trong đó nữ</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Trên tổng số</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Lấy theo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số được lấy</translation>
    </message>
    <message>
        <source>est. %1</source>
        <translation>ước %1</translation>
    </message>
    <message>
        <source>main source</source>
        <translation>nguồn chính</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>Activities and typed figures both say something. Choose which one counts; they are never added.</source>
        <translation>Có cả số từ hoạt động và số đã nhập. Mời chọn số được lấy; chương trình không bao giờ cộng hai số.</translation>
    </message>
    <message>
        <source>%1 (handed down)</source>
        <translation>%1 (được cấp)</translation>
    </message>
</context>
<context>
    <name>bd::gui::FigureRows</name>
    <message>
        <source>what was counted</source>
        <translation>số liệu</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>total</source>
        <translation>tổng số</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>women</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>Trong đó nữ</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>trên tổng</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Trên tổng số</translation>
    </message>
    <message>
        <source>handed down</source>
        <translation>được cấp</translation>
    </message>
    <message>
        <source>Made by a superior and handed down, not made here</source>
        <translation>Cấp trên cấp về, không phải tự làm</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>ước</translation>
    </message>
    <message>
        <source>An estimate</source>
        <translation>Số ước</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>Bỏ số liệu này</translation>
    </message>
    <message>
        <source>Only counted: nothing about single cases is written here.</source>
        <translation>Chỉ ghi số; không ghi thông tin về vụ việc, con người.</translation>
    </message>
    <message>
        <source>“%1” is kept once it is said what was counted.</source>
        <translation>“%1” được lưu khi đã chọn số liệu nào.</translation>
    </message>
    <message>
        <source>“%1” is none of the figures there are. Choose one from the list.</source>
        <translation>Không có số liệu “%1”. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
</context>
<context>
    <name>bd::gui::FiguresPage</name>
    <message>
        <source>Find a measure</source>
        <translation>Tìm số liệu</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Tất cả số liệu</translation>
    </message>
    <message>
        <source>Those with figures</source>
        <translation>Số liệu đã có</translation>
    </message>
    <message>
        <source>Those not chosen yet</source>
        <translation>Số liệu chưa chọn</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Add a &amp;measure…</source>
        <translation>Thêm số l&amp;iệu…</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>Số liệu của kỳ</translation>
    </message>
    <message>
        <source>“%1” is no number. Type digits only, for example 1.150 or ước 50; leave the cell empty when nobody counted.</source>
        <translation>“%1” không phải là số. Chỉ gõ chữ số, ví dụ 1.150 hoặc ước 50; để ô trống khi chưa thống kê.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 measures have a figure.</source>
        <translation>%1: đã có %2/%3 số liệu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures have several figures: choose which one counts in the column “Counts”.</source>
        <translation>
            <numerusform>%Ln số liệu có nhiều con số: mời chọn ở cột “Lấy theo”.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty cell: nobody counted; 0: it did not happen. Enter on a figure from activities shows its rows.</source>
        <translation>Ô trống: chưa thống kê; 0: không phát sinh. Nhấn Enter ở số từ hoạt động để xem các hoạt động đó.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Nguồn khác</translation>
    </message>
    <message>
        <source>The typed figure was removed.</source>
        <translation>Đã xóa số đã nhập.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Per&amp;iod</source>
        <translation>Kỳ số &amp;liệu</translation>
    </message>
</context>
<context>
    <name>bd::gui::FiguresPane</name>
    <message>
        <source>Figures of the section</source>
        <translation>Số liệu của mục</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Thời gian hoàn thành</translation>
    </message>
    <message>
        <source>Reasons that the report asks for</source>
        <translation>Các lý do báo cáo cần nêu</translation>
    </message>
    <message>
        <source>There are no figures in this section. All figures of the period are on the tab “Figures”.</source>
        <translation>Mục này chưa có số liệu nào. Toàn bộ số liệu của kỳ ở thẻ “Số liệu”.</translation>
    </message>
    <message>
        <source>Reading what is known about the period…</source>
        <translation>Đang đọc số liệu của kỳ…</translation>
    </message>
    <message>
        <source>It differs from the year before by more than half: readers will ask why.</source>
        <translation>Chênh hơn một nửa so với năm trước: người đọc sẽ hỏi vì sao.</translation>
    </message>
    <message>
        <source>A task of the plan that is not done: %1</source>
        <translation>Nhiệm vụ trong kế hoạch chưa hoàn thành: %1</translation>
    </message>
    <message>
        <source>Reasons (%1)</source>
        <translation>Lý do (%1)</translation>
    </message>
</context>
<context>
    <name>bd::gui::FileSlot</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Take the file out</source>
        <translation>Bỏ tệp ra</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Chọn: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Bỏ ra: %1</translation>
    </message>
    <message>
        <source>“%1” is not a file of this kind (%2).</source>
        <translation>“%1” không phải loại tệp này (%2).</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Không có tệp “%1”.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 and can&apos;t be kept.</source>
        <translation>“%1” lớn hơn %2 nên không lưu được.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” là tệp rỗng.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Thay…</translation>
    </message>
</context>
<context>
    <name>bd::gui::FillFormCommand</name>
    <message>
        <source>Fill a superior’s for&amp;m…</source>
        <translation>Điề&amp;n biểu mẫu của cấp trên…</translation>
    </message>
    <message>
        <source>Open a report first: forms are filled from its figures.</source>
        <translation>Mở một báo cáo trước: biểu được điền từ số liệu của báo cáo.</translation>
    </message>
</context>
<context>
    <name>bd::gui::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Tìm trong văn bản</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Chỗ trước (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Chỗ tiếp theo (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Đóng ô tìm (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Phân b&amp;iệt chữ hoa</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ng&amp;uyên từ</translation>
    </message>
    <message>
        <source>Replace with; empty takes the words out</source>
        <translation>Thay bằng; để trống là bỏ đi</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Thay thế tất cả</translation>
    </message>
</context>
<context>
    <name>bd::gui::FindCommand</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Tìm…</translation>
    </message>
</context>
<context>
    <name>bd::gui::FindNextCommand</name>
    <message>
        <source>Find &amp;next</source>
        <translation>Tìm &amp;chỗ tiếp theo</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Tìm chỗ t&amp;rước</translation>
    </message>
</context>
<context>
    <name>bd::gui::FootnoteCommand</name>
    <message>
        <source>&amp;Footnote…</source>
        <translation>&amp;Chú thích…</translation>
    </message>
    <message>
        <source>Change the &amp;footnote…</source>
        <translation>Sửa &amp;chú thích…</translation>
    </message>
</context>
<context>
    <name>bd::gui::FootnoteDialog</name>
    <message>
        <source>Add a footnote</source>
        <translation>Thêm chú thích</translation>
    </message>
    <message>
        <source>Change the footnote</source>
        <translation>Sửa chú thích</translation>
    </message>
    <message>
        <source>&amp;Text at the foot of the page</source>
        <translation>&amp;Nội dung ở chân trang</translation>
    </message>
    <message>
        <source>Text of the footnote</source>
        <translation>Nội dung chú thích</translation>
    </message>
    <message>
        <source>The source kept only the number of this footnote. Its text can be added here.</source>
        <translation>Văn bản gốc chỉ có số của chú thích này. Có thể ghi thêm nội dung ở đây.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Remove the footnote</source>
        <translation>&amp;Bỏ chú thích</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>bd::gui::FormCellsDialog</name>
    <message>
        <source>Connect cells with figures: %1</source>
        <translation>Nối ô với số liệu: %1</translation>
    </message>
    <message>
        <source>Form &amp;of</source>
        <translation>Biểu &amp;của</translation>
    </message>
    <message>
        <source>who sent the form, for example Sở Nội vụ</source>
        <translation>nơi gửi biểu, ví dụ Sở Nội vụ</translation>
    </message>
    <message>
        <source>&amp;Fill the form…</source>
        <translation>Điền và &amp;lưu biểu…</translation>
    </message>
    <message>
        <source>&amp;Keep the connections</source>
        <translation>&amp;Giữ cách nối</translation>
    </message>
    <message>
        <source>Save the connections to a file…</source>
        <translation>Lưu cách nối ra tệp…</translation>
    </message>
    <message>
        <source>Take connections from a file…</source>
        <translation>Lấy cách nối từ tệp…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Sheets of the form</source>
        <translation>Các trang của biểu</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Bảng %1</translation>
    </message>
    <message>
        <source>The form&apos;s cells</source>
        <translation>Các ô của biểu</translation>
    </message>
    <message>
        <source>Fill it &amp;with</source>
        <translation>Điền &amp;bằng</translation>
    </message>
    <message>
        <source>type a few letters</source>
        <translation>gõ vài chữ</translation>
    </message>
    <message>
        <source>What a cell can be filled with</source>
        <translation>Những gì điền được vào ô</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Phần</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Nối</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Bỏ nố&amp;i</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>đề xuất: %1</translation>
    </message>
    <message>
        <source>filled with: %1</source>
        <translation>điền bằng: %1</translation>
    </message>
    <message numerus="yes">
        <source>● %n cells connected</source>
        <translation>
            <numerusform>● %n ô đã nối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n cells proposed from the words around them: check and accept them</source>
        <translation>
            <numerusform>? %n ô được đề xuất theo chữ ở đầu dòng, đầu cột: xem lại rồi nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cells of this table not connected</source>
        <translation>
            <numerusform>%n ô trống của bảng này chưa nối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that were connected are no longer in the form</source>
        <translation>
            <numerusform>%n ô đã nối trước đây không còn trong biểu</numerusform>
        </translation>
    </message>
    <message>
        <source>the form is write-protected; it is filled all the same</source>
        <translation>biểu có khóa sửa, vẫn điền được</translation>
    </message>
    <message>
        <source>&amp;Accept the proposals (%1)</source>
        <translation>Nhận các đề &amp;xuất (%1)</translation>
    </message>
    <message>
        <source>proposed: %1 – Enter accepts it</source>
        <translation>đề xuất: %1 – nhấn Enter để nhận</translation>
    </message>
    <message>
        <source>A formula of the form: it is never overwritten.</source>
        <translation>Công thức của biểu: không bao giờ bị ghi đè.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells chosen</source>
        <translation>
            <numerusform>Đang chọn %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>“By the words of each row” connects every row with its own figure.</source>
        <translation>“Theo chữ ở đầu mỗi dòng” nối từng dòng với số liệu của dòng ấy.</translation>
    </message>
    <message>
        <source>By the words of each row</source>
        <translation>Theo chữ ở đầu mỗi dòng</translation>
    </message>
    <message>
        <source>These words: %1</source>
        <translation>Ghi đúng chữ này: %1</translation>
    </message>
    <message>
        <source>the whole number</source>
        <translation>tổng số</translation>
    </message>
</context>
<context>
    <name>bd::gui::FormFlow</name>
    <message>
        <source>Another form, from a file…</source>
        <translation>Biểu khác, từ tệp…</translation>
    </message>
    <message>
        <source>Fill a superior&apos;s form</source>
        <translation>Điền biểu mẫu của cấp trên</translation>
    </message>
    <message>
        <source>&amp;Which form is to be filled from this report?</source>
        <translation>Điền &amp;biểu nào từ báo cáo này?</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Choose the superior&apos;s form</source>
        <translation>Chọn biểu mẫu của cấp trên</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.xlsm *.docx)</source>
        <translation>Biểu mẫu (*.xlsx *.xlsm *.docx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>đang đọc %1</translation>
    </message>
    <message>
        <source>Save the filled form</source>
        <translation>Lưu biểu đã điền</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.%1)</source>
        <translation>Bảng tính Excel (*.%1)</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Mở biểu</translation>
    </message>
    <message>
        <source>filling %1</source>
        <translation>đang điền %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the form were filled.</source>
        <translation>
            <numerusform>Đã điền %n ô của biểu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells stayed open.</source>
        <translation>
            <numerusform>Còn %n ô để trống.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Đã ghi vào %1</translation>
    </message>
    <message>
        <source>Show the open cells</source>
        <translation>Xem các ô còn trống</translation>
    </message>
    <message>
        <source>Change the connections…</source>
        <translation>Sửa cách nối…</translation>
    </message>
    <message>
        <source>Save the connections to a file</source>
        <translation>Lưu cách nối ra tệp</translation>
    </message>
    <message>
        <source>Connections of a form (*.json)</source>
        <translation>Cách nối biểu (*.json)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Take connections from a file</source>
        <translation>Lấy cách nối từ tệp</translation>
    </message>
    <message>
        <source>The one of the request: %1</source>
        <translation>Biểu kèm yêu cầu: %1</translation>
    </message>
</context>
<context>
    <name>bd::gui::FormGridModel</name>
    <message>
        <source>no number yet</source>
        <translation>chưa có số</translation>
    </message>
    <message>
        <source>A formula of the form: it is never overwritten.</source>
        <translation>Công thức của biểu: không bao giờ bị ghi đè.</translation>
    </message>
</context>
<context>
    <name>bd::gui::Frame</name>
    <message>
        <source>&amp;Year</source>
        <translation>Nă&amp;m</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>Kế &amp;hoạch</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tất cả các năm</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(chưa có trích yếu)</translation>
    </message>
    <message>
        <source>Choose a plan…</source>
        <translation>Chọn kế hoạch…</translation>
    </message>
</context>
<context>
    <name>bd::gui::FramePage</name>
    <message>
        <source>superior body</source>
        <translation>cơ quan chủ quản</translation>
    </message>
    <message>
        <source>issuing body</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>number, symbol</source>
        <translation>số, ký hiệu</translation>
    </message>
    <message>
        <source>place, date</source>
        <translation>địa danh, ngày</translation>
    </message>
    <message>
        <source>title</source>
        <translation>trích yếu</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Phần mở đầu</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Phần kết</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Click on a part to correct it; Tab goes on to the next.</source>
        <translation>Bấm vào phần nào thì sửa phần đó; Tab sang phần kế tiếp.</translation>
    </message>
    <message>
        <source>Si&amp;gned</source>
        <translation>&amp;Ký</translation>
    </message>
    <message>
        <source>How the plan is signed</source>
        <translation>Cách ký kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Head, recipients and signature of the office</source>
        <translation>Lấy t&amp;hể thức của cơ quan</translation>
    </message>
    <message>
        <source>Takes over what stands in Settings for whoever issues the plan</source>
        <translation>Lấy đầu văn bản, nơi nhận, chữ ký đã khai trong Cài đặt cho nơi ban hành kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Year of the plan</source>
        <translation>&amp;Năm kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Kind of plan</source>
        <translation>&amp;Loại kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Type of document</source>
        <translation>&amp;Tên loại văn bản</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ ban hành</translation>
    </message>
    <message>
        <source>Where the plan has a preamble, the preamble is printed: put a basis into it to see it on paper. Without one, these bases are printed line by line.</source>
        <translation>Kế hoạch có phần mở đầu thì văn bản in phần mở đầu: đưa căn cứ vào đó để thấy trên giấy. Không có phần mở đầu thì các căn cứ này được in từng dòng.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the legal bases elsewhere first.</source>
        <translation>Chưa có chữ nào được chép. Hãy chép các căn cứ từ văn bản khác trước.</translation>
    </message>
    <message>
        <source>&amp;Preamble</source>
        <translation>&amp;Phần mở đầu</translation>
    </message>
    <message>
        <source>&amp;Closing</source>
        <translation>Phần &amp;kết</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>N&amp;ơi nhận</translation>
    </message>
    <message>
        <source>Usual recipients</source>
        <translation>Nơi nhận thường dùng</translation>
    </message>
    <message>
        <source>Those that stand in Settings for whoever issues the plan</source>
        <translation>Nơi nhận đã khai trong Cài đặt cho nơi ban hành kế hoạch</translation>
    </message>
    <message>
        <source>(as on the paper above)</source>
        <translation>(như trên giấy)</translation>
    </message>
    <message>
        <source>year, kind</source>
        <translation>năm, loại</translation>
    </message>
    <message numerus="yes">
        <source>%Ln legal bases were added.</source>
        <translation>
            <numerusform>Đã thêm %Ln căn cứ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Nơi kính gửi</translation>
    </message>
    <message>
        <source>Kính gửi (to whom the report goes)</source>
        <translation>Kính gửi</translation>
    </message>
</context>
<context>
    <name>bd::gui::FreezeDialog</name>
    <message>
        <source>Freeze the report</source>
        <translation>Chốt báo cáo</translation>
    </message>
    <message>
        <source>Text and figures are kept as they are now, as revision %1. You can go on writing; later changes are pointed out and lead to a new revision.</source>
        <translation>Nội dung và số liệu được giữ nguyên như lúc này, là lần chốt %1. Vẫn viết tiếp được; thay đổi sau đó được báo và thành lần chốt mới.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Rà soát: %1</translation>
    </message>
    <message>
        <source>None of this prevents freezing. Press Enter on a line to go to that place.</source>
        <translation>Các lưu ý này không ngăn việc chốt. Bấm Enter ở một dòng để tới chỗ đó.</translation>
    </message>
    <message>
        <source>The review found nothing.</source>
        <translation>Rà soát không thấy gì cần lưu ý.</translation>
    </message>
    <message>
        <source>A &amp;regular revision</source>
        <translation>Lần chốt &amp;thường</translation>
    </message>
    <message>
        <source>Official figures of the whole &amp;year (a later, last round)</source>
        <translation>Số liệu chính thức cả &amp;năm (lần chốt sau cùng)</translation>
    </message>
    <message>
        <source>&amp;What changed since the last revision (may stay empty)</source>
        <translation>Thay đổi &amp;gì so với lần chốt trước (có thể để trống)</translation>
    </message>
    <message>
        <source>&amp;Note (may stay empty)</source>
        <translation>&amp;Ghi chú (có thể để trống)</translation>
    </message>
    <message>
        <source>&amp;Freeze the report</source>
        <translation>&amp;Chốt báo cáo</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa chốt</translation>
    </message>
</context>
<context>
    <name>bd::gui::FreezeReportCommand</name>
    <message>
        <source>Free&amp;ze the report…</source>
        <translation>C&amp;hốt báo cáo…</translation>
    </message>
    <message>
        <source>Nothing changed since revision %1 was frozen.</source>
        <translation>Không có gì thay đổi từ lần chốt %1.</translation>
    </message>
    <message>
        <source>Frozen as revision %1. The report can go out; later changes are told.</source>
        <translation>Đã chốt lần %1. Báo cáo có thể gửi đi; thay đổi về sau sẽ được báo.</translation>
    </message>
</context>
<context>
    <name>bd::gui::GuideCommand</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Hướng dẫn sử dụng</translation>
    </message>
</context>
<context>
    <name>bd::gui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn sử dụng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bd::gui::HeadForm</name>
    <message>
        <source>&amp;Superior body</source>
        <translation>Cơ quan &amp;chủ quản</translation>
    </message>
    <message>
        <source>&amp;Issuing body</source>
        <translation>Cơ quan &amp;ban hành</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Số</translation>
    </message>
    <message>
        <source>S&amp;ymbol</source>
        <translation>&amp;Ký hiệu</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Đị&amp;a danh</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>N&amp;gày</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Trích yếu</translation>
    </message>
    <message>
        <source>Year of the p&amp;lan</source>
        <translation>Nă&amp;m của kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Kind of plan</source>
        <translation>Loại kế &amp;hoạch</translation>
    </message>
    <message>
        <source>&amp;Recipients, one a line</source>
        <translation>Nơi nhận (mỗi &amp;dòng một nơi)</translation>
    </message>
    <message>
        <source>Sig&amp;ned on behalf of</source>
        <translation>Thẩm qu&amp;yền ký (TM., KT., TL.)</translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation>Chức &amp;vụ</translation>
    </message>
    <message>
        <source>Si&amp;gner</source>
        <translation>Ngườ&amp;i ký</translation>
    </message>
    <message>
        <source>This date does not exist. Please look at day, month and year.</source>
        <translation>Không có ngày này. Xin xem lại ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>The year has four digits, from %1 to %2.</source>
        <translation>Năm gồm bốn chữ số, từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ ban hành</translation>
    </message>
    <message>
        <source>Put in “%1”</source>
        <translation>Điền “%1”</translation>
    </message>
    <message>
        <source>Legal bases: %1</source>
        <translation>Căn cứ ban hành: %1 văn bản</translation>
    </message>
    <message>
        <source>Legal bases: none were found</source>
        <translation>Căn cứ ban hành: chưa nhận ra văn bản nào</translation>
    </message>
</context>
<context>
    <name>bd::gui::HeadPartBox</name>
    <message>
        <source>%1: click or press Enter to correct it</source>
        <translation>%1: bấm hoặc nhấn Enter để sửa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>This date does not exist. Please look at day, month and year.</source>
        <translation>Không có ngày này. Xin xem lại ngày, tháng, năm.</translation>
    </message>
</context>
<context>
    <name>bd::gui::HistoryPage</name>
    <message>
        <source>undone: %1</source>
        <translation>hoàn tác: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người sửa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>History of the plan</source>
        <translation>Lịch sử của kế hoạch</translation>
    </message>
    <message>
        <source>What to show of this state</source>
        <translation>Cách xem thời điểm này</translation>
    </message>
    <message>
        <source>What this step changed</source>
        <translation>Lần sửa này thay đổi gì</translation>
    </message>
    <message>
        <source>What changed since then</source>
        <translation>Từ đó đến nay thay đổi gì</translation>
    </message>
    <message>
        <source>The whole text as it was</source>
        <translation>Toàn văn lúc đó</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>Kế hoạch tại thời điểm này</translation>
    </message>
    <message>
        <source>&amp;Bring this state back</source>
        <translation>Đưa kế hoạch &amp;về lúc này</translation>
    </message>
    <message>
        <source>Nothing was changed in this plan yet.</source>
        <translation>Kế hoạch chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: the plan as it is now</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: kế hoạch như hiện nay</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: the plan after this step</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: kế hoạch sau lần sửa này</translation>
    </message>
    <message>
        <source>The plan is as it was then.</source>
        <translation>Kế hoạch hiện nay giống hệt lúc đó.</translation>
    </message>
    <message>
        <source>With this step the plan began. Choose “The whole text as it was” to read it.</source>
        <translation>Kế hoạch bắt đầu từ đây. Chọn “Toàn văn lúc đó” để đọc.</translation>
    </message>
    <message>
        <source>This step changed nothing that is printed or listed.</source>
        <translation>Lần này không thay đổi nội dung nào được in hoặc liệt kê.</translation>
    </message>
</context>
<context>
    <name>bd::gui::IdentityDialog</name>
    <message>
        <source>no name</source>
        <translation>chưa có họ tên</translation>
    </message>
    <message>
        <source>New issuing identity</source>
        <translation>Thêm danh nghĩa ban hành</translation>
    </message>
    <message>
        <source>Issuing identity: %1</source>
        <translation>Danh nghĩa ban hành: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Name in lists</source>
        <translation>&amp;Tên gọi</translation>
    </message>
    <message>
        <source>Give it a name, so that it can be told from the others.</source>
        <translation>Xin đặt tên để phân biệt với các danh nghĩa khác.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>L&amp;oại</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>Cấ&amp;p</translation>
    </message>
    <message>
        <source>Reports go &amp;to</source>
        <translation>&amp;Báo cáo gửi đến</translation>
    </message>
    <message>
        <source>t&amp;hrough</source>
        <translation>&amp;qua</translation>
    </message>
    <message>
        <source>Where reports go is not printed in the head: a People&apos;s Committee has no body above its name.</source>
        <translation>Nơi gửi báo cáo không in ở đầu văn bản: UBND không có dòng cơ quan chủ quản phía trên.</translation>
    </message>
    <message>
        <source>Si&amp;gners; the first is proposed</source>
        <translation>Ngườ&amp;i ký; người đầu tiên được đề xuất</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>&amp;Add a signer</source>
        <translation>Thêm người &amp;ký</translation>
    </message>
    <message>
        <source>Move the signer up</source>
        <translation>Đưa người ký lên</translation>
    </message>
    <message>
        <source>Move the signer down</source>
        <translation>Đưa người ký xuống</translation>
    </message>
    <message>
        <source>Remove the signer</source>
        <translation>Bỏ người ký</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Công văn</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Tờ trình</translation>
    </message>
    <message>
        <source>Click on a place of the page, or press Enter there, to correct it. Number and date are given by the clerk.</source>
        <translation>Bấm vào chỗ nào trên trang (hoặc nhấn Enter ở đó) để sửa. Số và ngày do văn thư cấp.</translation>
    </message>
</context>
<context>
    <name>bd::gui::IdentityList</name>
    <message>
        <source>Issuing identities</source>
        <translation>Danh nghĩa ban hành</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Sử&amp;a…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Up (Alt+Shift+Up); the first is proposed for new plans</source>
        <translation>Lên (Alt+Shift+mũi tên lên); danh nghĩa đầu tiên được đề xuất cho kế hoạch mới</translation>
    </message>
    <message>
        <source>Down (Alt+Shift+Down)</source>
        <translation>Xuống (Alt+Shift+mũi tên xuống)</translation>
    </message>
    <message>
        <source>Delete (Del); can be undone</source>
        <translation>Xóa (Del); hoàn tác được</translation>
    </message>
</context>
<context>
    <name>bd::gui::ImportActivitiesCommand</name>
    <message>
        <source>Take over a&amp;ctivities from Excel…</source>
        <translation>Nhận hoạ&amp;t động từ Excel…</translation>
    </message>
</context>
<context>
    <name>bd::gui::ImportColumnsModel</name>
    <message>
        <source>Not taken over</source>
        <translation>Không lấy</translation>
    </message>
    <message>
        <source>Date or dates</source>
        <translation>Ngày (một hoặc nhiều ngày)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Nội dung hoạt động</translation>
    </message>
    <message>
        <source>Agency that did it</source>
        <translation>Đơn vị thực hiện</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Result, remarks</source>
        <translation>Kết quả, ghi chú</translation>
    </message>
    <message>
        <source>Group of contents</source>
        <translation>Nhóm nội dung</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Loại hoạt động</translation>
    </message>
    <message>
        <source>Held by us or attended</source>
        <translation>Tự tổ chức hay được cử đi dự</translation>
    </message>
    <message>
        <source>Number in order</source>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>Activity ID</source>
        <translation>Mã hoạt động</translation>
    </message>
    <message>
        <source>Figure: %1 (%2)</source>
        <translation>Số liệu: %1 (%2)</translation>
    </message>
    <message>
        <source>Figure: %1 – women</source>
        <translation>Số liệu: %1 – nữ</translation>
    </message>
    <message>
        <source>Figure: %1 – men</source>
        <translation>Số liệu: %1 – nam</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>Ngày trước, tháng sau</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>Tháng trước, ngày sau</translation>
    </message>
    <message>
        <source>Excel has swapped day and month</source>
        <translation>Excel đã đảo ngày và tháng</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
    <message>
        <source>nghìn đồng</source>
        <translation>nghìn đồng</translation>
    </message>
    <message>
        <source>triệu đồng</source>
        <translation>triệu đồng</translation>
    </message>
    <message>
        <source>tỷ đồng</source>
        <translation>tỷ đồng</translation>
    </message>
    <message>
        <source>%1 is a thousand and more</source>
        <translation>%1 là số hàng nghìn</translation>
    </message>
    <message>
        <source>%1 is one and a bit</source>
        <translation>%1 là số lẻ</translation>
    </message>
    <message>
        <source>⚠ Choose how to read it</source>
        <translation>⚠ Hãy chọn cách đọc</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ẩn)</translation>
    </message>
    <message>
        <source>(no head)</source>
        <translation>(không có tiêu đề)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Head in the file</source>
        <translation>Tiêu đề trong tệp</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Được hiểu là</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cách đọc</translation>
    </message>
</context>
<context>
    <name>bd::gui::ImportDialog</name>
    <message>
        <source>Taken over: %1% of the words</source>
        <translation>Đã nhận %1% số chữ</translation>
    </message>
    <message>
        <source>left out: %1%</source>
        <translation>không đưa vào %1%</translation>
    </message>
    <message>
        <source>lost: %1%</source>
        <translation>mất %1%</translation>
    </message>
    <message>
        <source>no word was lost</source>
        <translation>không mất chữ nào</translation>
    </message>
    <message>
        <source>Receive a plan: pasted text</source>
        <translation>Nhận kế hoạch: nội dung dán</translation>
    </message>
    <message>
        <source>Receive a plan: %1</source>
        <translation>Nhận kế hoạch: %1</translation>
    </message>
    <message>
        <source>Save the &amp;plan</source>
        <translation>&amp;Lưu kế hoạch</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>This text does not look like a plan</source>
        <translation>Văn bản này có vẻ không phải là kế hoạch</translation>
    </message>
    <message>
        <source>It has no outline of a plan; it may be an article or a letter about one. Nothing will be saved unless you want it.</source>
        <translation>Văn bản không có bố cục của một kế hoạch; có thể là bài báo hoặc công văn nói về kế hoạch. Chương trình không lưu gì nếu anh, chị không yêu cầu.</translation>
    </message>
    <message>
        <source>&amp;Receive it all the same</source>
        <translation>&amp;Vẫn nhận</translation>
    </message>
    <message>
        <source>Number, symbol: %1</source>
        <translation>Số, ký hiệu: %1</translation>
    </message>
    <message>
        <source>Issuing body: %1</source>
        <translation>Cơ quan ban hành: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Địa danh: %1</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>Năm: %1</translation>
    </message>
    <message>
        <source>It mentions:</source>
        <translation>Trong văn bản có nhắc đến:</translation>
    </message>
    <message>
        <source>&amp;Source text</source>
        <translation>Vă&amp;n bản gốc</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Văn bản gốc</translation>
    </message>
    <message>
        <source>Outline as recognised</source>
        <translation>Bố cục đã nhận ra</translation>
    </message>
    <message>
        <source>Whose duties each entry holds. Several names are separated by a semicolon.</source>
        <translation>Mỗi mục giao việc cho ai. Nhiều tên cách nhau bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>Agencies and units</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Reporting duties</source>
        <translation>Chế độ báo cáo</translation>
    </message>
    <message>
        <source>&amp;Add a duty</source>
        <translation>&amp;Thêm yêu cầu</translation>
    </message>
    <message>
        <source>Re&amp;move the duty</source>
        <translation>&amp;Bỏ yêu cầu</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Không bỏ phần nào ra ngoài</translation>
    </message>
    <message>
        <source>Every word of the source is in the plan.</source>
        <translation>Mọi chữ của văn bản gốc đều có trong kế hoạch.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Phần không đưa vào</translation>
    </message>
    <message>
        <source>Head and signature</source>
        <translation>Thể thức</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Phần không đưa vào</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>Trong văn bản gốc: “%1”</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Chưa lưu kế hoạch</translation>
    </message>
    <message>
        <source>Throw away what was corrected?</source>
        <translation>Bỏ những chỗ đã sửa?</translation>
    </message>
    <message>
        <source>This plan is not saved yet. What you corrected here is lost when you leave.</source>
        <translation>Kế hoạch này chưa được lưu. Nếu bỏ, những chỗ đã sửa ở đây sẽ mất.</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Sửa tiếp</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>The second column says what each part is; F2, Enter or a double click changes it.</source>
        <translation>Cột thứ hai cho biết mỗi phần là gì; nhấn F2, Enter hoặc bấm đúp để sửa.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Type day, month and year, for example 05/12/2026.</source>
        <translation>“%1” không phải là một ngày. Xin gõ ngày, tháng, năm, ví dụ 05/12/2026.</translation>
    </message>
    <message>
        <source>The duty was removed. Ctrl+Z brings it back.</source>
        <translation>Đã bỏ yêu cầu báo cáo. Nhấn Ctrl+Z để lấy lại.</translation>
    </message>
</context>
<context>
    <name>bd::gui::ImportFileCommand</name>
    <message>
        <source>&amp;Receive a plan from a file…</source>
        <translation>&amp;Nhận kế hoạch từ tệp…</translation>
    </message>
</context>
<context>
    <name>bd::gui::ImportFlow</name>
    <message>
        <source>Receive a plan from a file</source>
        <translation>Nhận kế hoạch từ tệp</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>đọc %1</translation>
    </message>
    <message>
        <source>Paste the text…</source>
        <translation>Dán nội dung…</translation>
    </message>
    <message>
        <source>reading the pasted text</source>
        <translation>đọc nội dung dán</translation>
    </message>
    <message>
        <source>copying the data file before saving</source>
        <translation>sao lưu trước khi lưu kế hoạch</translation>
    </message>
    <message>
        <source>No copy could be made</source>
        <translation>Chưa sao lưu được</translation>
    </message>
    <message>
        <source>Before every import the data file is copied. The plan can be saved without a copy, too.</source>
        <translation>Trước mỗi lần nhận kế hoạch, tệp dữ liệu được sao lưu. Cũng có thể lưu kế hoạch mà không có bản sao.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Save without a copy</source>
        <translation>Lưu không cần bản sao</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Quay lại kế hoạch</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>Chưa lưu được kế hoạch</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>số %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>This plan is there already</source>
        <translation>Đã có kế hoạch này</translation>
    </message>
    <message>
        <source>This plan is there already: %1.</source>
        <translation>Đã có kế hoạch này: %1.</translation>
    </message>
    <message>
        <source>When you open the stored one, what you are looking at is not saved.</source>
        <translation>Nếu mở bản đã có, bản vừa đọc sẽ không được lưu.</translation>
    </message>
    <message>
        <source>Open the stored one</source>
        <translation>Mở bản đã có</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Vẫn lưu</translation>
    </message>
    <message>
        <source>Plans (*.docx *.doc *.pdf *.txt)</source>
        <translation>Kế hoạch (*.docx *.doc *.pdf *.txt)</translation>
    </message>
</context>
<context>
    <name>bd::gui::ImportLinesModel</name>
    <message>
        <source>+ New</source>
        <translation>+ Mới</translation>
    </message>
    <message>
        <source>~ Changed</source>
        <translation>~ Có thay đổi</translation>
    </message>
    <message>
        <source>= The same</source>
        <translation>= Giống</translation>
    </message>
    <message>
        <source>= In the log already</source>
        <translation>= Sổ đã có</translation>
    </message>
    <message>
        <source>✗ Not readable</source>
        <translation>✗ Chưa đọc được</translation>
    </message>
    <message>
        <source>– Left out</source>
        <translation>– Bỏ qua</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: chưa biết</translation>
    </message>
    <message>
        <source>, women %1</source>
        <translation>, nữ %1</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (ước)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Nội dung hoạt động</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Cost (đồng)</source>
        <translation>Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Lưu ý</translation>
    </message>
</context>
<context>
    <name>bd::gui::IndicatorDetails</name>
    <message>
        <source>Numerator: %1</source>
        <translation>Tử số: %1</translation>
    </message>
    <message>
        <source>Denominator: %1</source>
        <translation>Mẫu số: %1</translation>
    </message>
    <message>
        <source>Esti&amp;mated</source>
        <translation>Là số ước</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Vì sao đạt hoặc chưa đạt</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>What should be done</source>
        <translation>Giải pháp đề xuất</translation>
    </message>
    <message>
        <source>Take the sum</source>
        <translation>Lấy số cộng</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>Ngu&amp;yên nhân</translation>
    </message>
    <message>
        <source>Choose an indicator to say more about it.</source>
        <translation>Chọn một chỉ tiêu để ghi thêm.</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <translation>quý %1</translation>
    </message>
    <message>
        <source>⚠ A count below %1 can reveal who is meant. Pass it on only where required, without names or villages.</source>
        <translation>⚠ Số dưới %1: số ít có thể làm lộ người liên quan. Chỉ cung cấp khi thật cần, không kèm tên, thôn.</translation>
    </message>
    <message>
        <source>⚠ The part is larger than the whole. Please look again.</source>
        <translation>⚠ Tử số lớn hơn mẫu số. Hãy xem lại.</translation>
    </message>
    <message>
        <source>Fewer than %1: only the counts are shown, a ratio would say nothing.</source>
        <translation>Dưới %1: chỉ ghi số đếm, tính tỷ số không có nghĩa.</translation>
    </message>
    <message>
        <source>No target is known for %1, so no result can be computed: set one, or choose the result in the table.</source>
        <translation>Năm %1 chưa có mức phải đạt nên chưa tính được kết quả: hãy đặt mức riêng, hoặc chọn kết quả trong bảng.</translation>
    </message>
    <message>
        <source>Units below: %1 of %2 reported, together %3.</source>
        <translation>Đơn vị cấp dưới: %1/%2 đơn vị có số liệu, cộng %3.</translation>
    </message>
    <message>
        <source>Conf&amp;irm</source>
        <translation>Xác nhận đã đố&amp;i chiếu</translation>
    </message>
    <message>
        <source>Ta&amp;ke from activities</source>
        <translation>Lấy số từ hoạt động đã ghi</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Nguồn số &amp;liệu</translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>Khó khăn</translation>
    </message>
    <message>
        <source>Proposa&amp;l</source>
        <translation>Đề x&amp;uất</translation>
    </message>
    <message>
        <source>T&amp;arget of %1…</source>
        <translation>Đặt mức &amp;riêng cho năm %1…</translation>
    </message>
    <message>
        <source>This row or its target has not been checked against the official text yet. Compare, correct what differs, then confirm.</source>
        <translation>Chỉ tiêu hoặc mức phải đạt này chưa đối chiếu văn bản gốc. Hãy đối chiếu, sửa chỗ khác rồi xác nhận.</translation>
    </message>
</context>
<context>
    <name>bd::gui::IndicatorDialog</name>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mức phải đạt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>in that year</source>
        <translation>riêng năm đó</translation>
    </message>
    <message>
        <source>from that year on</source>
        <translation>từ năm đó trở đi</translation>
    </message>
    <message>
        <source>&amp;Violence or trafficking: counts below 5 are warned about</source>
        <translation>&amp;Bạo lực, mua bán người: cảnh báo khi số dưới 5</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Thêm chỉ tiêu</translation>
    </message>
    <message>
        <source>Change indicator %1</source>
        <translation>Sửa chỉ tiêu %1</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Mã</translation>
    </message>
    <message>
        <source>short: 3.2c, X13</source>
        <translation>ngắn: 3.2c, X13</translation>
    </message>
    <message>
        <source>&amp;What is measured</source>
        <translation>&amp;Nội dung chỉ tiêu</translation>
    </message>
    <message>
        <source>In &amp;short</source>
        <translation>&amp;Tên gọn</translation>
    </message>
    <message>
        <source>for the table; may stay empty</source>
        <translation>dùng trong bảng; có thể để trống</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>Mục tiê&amp;u</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Nội dung chỉ tiêu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>a share: numerator out of denominator</source>
        <translation>tỷ lệ: tử số chia mẫu số</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>số đếm</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>có hoặc không</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Loại</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn vị tín&amp;h</translation>
    </message>
    <message>
        <source>%, people, bodies …</source>
        <translation>%, người, cơ quan …</translation>
    </message>
    <message>
        <source>&amp;Numerator</source>
        <translation>Tử &amp;số</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>đếm gì</translation>
    </message>
    <message>
        <source>&amp;Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>out of what</source>
        <translation>trong tổng số gì</translation>
    </message>
    <message>
        <source>at least the target</source>
        <translation>từ mức phải đạt trở lên</translation>
    </message>
    <message>
        <source>at most the target</source>
        <translation>không quá mức phải đạt</translation>
    </message>
    <message>
        <source>about the target</source>
        <translation>khoảng mức phải đạt</translation>
    </message>
    <message>
        <source>all of them (100 %)</source>
        <translation>tất cả (100%)</translation>
    </message>
    <message>
        <source>Me&amp;t by</source>
        <translation>Đạt &amp;khi</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>năm dương lịch</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>năm học</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>từng quý</translation>
    </message>
    <message>
        <source>as of a day</source>
        <translation>tính đến một ngày</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Kỳ số l&amp;iệu</translation>
    </message>
    <message>
        <source>has its own result here</source>
        <translation>có kết quả riêng</translation>
    </message>
    <message>
        <source>only supplies counts</source>
        <translation>chỉ cung cấp số đếm</translation>
    </message>
    <message>
        <source>only when asked for</source>
        <translation>chỉ khi được yêu cầu</translation>
    </message>
    <message>
        <source>This o&amp;ffice</source>
        <translation>&amp;Cấp mình</translation>
    </message>
    <message>
        <source>Who has the fi&amp;gures</source>
        <translation>&amp;Ai có số liệu</translation>
    </message>
    <message>
        <source>several with semicolons</source>
        <translation>nhiều cơ quan: cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Targets by year</source>
        <translation>Mức phải đạt theo năm</translation>
    </message>
    <message>
        <source>Only years that stand here have a target; between them nothing is guessed.</source>
        <translation>Chỉ những năm ghi ở đây có mức phải đạt; năm ở giữa không tự suy ra.</translation>
    </message>
    <message>
        <source>There is an indicator %1 already. Give this one another code.</source>
        <translation>Đã có chỉ tiêu %1. Hãy đặt mã khác.</translation>
    </message>
</context>
<context>
    <name>bd::gui::IndicatorImportDialog</name>
    <message>
        <source>%1: %2 new, %3 changed, %4 the same, %5 not taken over. What you tick is stored as one act; cells that are empty in the file change nothing.</source>
        <translation>%1: %2 mới, %3 thay đổi, %4 như cũ, %5 không nhập. Các dòng được chọn lưu trong một lần; ô trống trong tệp không làm thay đổi gì.</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <translation>quý %1</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (thay đổi)</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Số ước</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Not taken over:</source>
        <translation>Không nhập:</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>Take over values of indicators: %1</source>
        <translation>Nhập số liệu chỉ tiêu: %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>What the chosen one would be</source>
        <translation>Số liệu đang chọn sẽ thành</translation>
    </message>
    <message>
        <source>&amp;Take over what is ticked</source>
        <translation>&amp;Nhập các dòng đã chọn</translation>
    </message>
    <message>
        <source>It will be</source>
        <translation>Sẽ là</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Đang có</translation>
    </message>
</context>
<context>
    <name>bd::gui::IndicatorModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Mức %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>none arose</source>
        <translation>không phát sinh</translation>
    </message>
    <message>
        <source>est. %1</source>
        <translation>ước %1</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>Quý %1</translation>
    </message>
    <message>
        <source> – the activities have %1</source>
        <translation> – hoạt động đã ghi có %1</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (tự chọn)</translation>
    </message>
    <message>
        <source>Not yet held against the official text. Check it, then press “Confirm” below.</source>
        <translation>Chưa đối chiếu văn bản gốc. Hãy đối chiếu rồi bấm “Xác nhận” ở dưới.</translation>
    </message>
    <message>
        <source>By the numbers: %1</source>
        <translation>Theo số liệu: %1</translation>
    </message>
</context>
<context>
    <name>bd::gui::IndicatorsPage</name>
    <message>
        <source>Indicator %1 is not counted any more; its values stay.</source>
        <translation>Đã bỏ chỉ tiêu %1 khỏi danh sách; số liệu vẫn giữ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Indicator %1 is as it came with the program again.</source>
        <translation>Chỉ tiêu %1 đã về như ban đầu.</translation>
    </message>
    <message>
        <source>Indicator %1 was removed; its values stay.</source>
        <translation>Đã xóa chỉ tiêu %1; số liệu vẫn giữ.</translation>
    </message>
    <message>
        <source>The suggested indicators are all in the list already.</source>
        <translation>Bộ chỉ tiêu gợi ý đã có đủ trong danh sách.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicators were added. Change or drop what your superior doesn&apos;t ask for.</source>
        <translation>
            <numerusform>Đã thêm %Ln chỉ tiêu. Hãy sửa hoặc bỏ những chỉ tiêu cấp trên không giao.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động đã thực hiện</translation>
    </message>
    <message>
        <source>put together from %1 units</source>
        <translation>tổng hợp từ %1 đơn vị</translation>
    </message>
    <message>
        <source>Take values of indicators from a table</source>
        <translation>Nhập số liệu chỉ tiêu từ bảng</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv)</source>
        <translation>Bảng tính (*.xlsx *.xlsm *.csv)</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>đọc %1</translation>
    </message>
    <message>
        <source>%1 says nothing new: all its values are here already.</source>
        <translation>%1 không có gì mới: số liệu đã có đủ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values were taken over from %1.</source>
        <translation>
            <numerusform>Đã nhập %Ln số liệu từ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the letters to Word</source>
        <translation>Xuất công văn ra Word</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Tài liệu Word (*.docx)</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>ghi %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Đã xuất ra %1</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Tất cả chỉ tiêu</translation>
    </message>
    <message>
        <source>Those without figures</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>Those not met</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>Those not confirmed</source>
        <translation>Chưa đối chiếu văn bản</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Chỉ tiêu hiển thị</translation>
    </message>
    <message>
        <source>Who has the figures</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Mọi nguồn</translation>
    </message>
    <message>
        <source>&amp;Change the list</source>
        <translation>Th&amp;ay đổi danh sách</translation>
    </message>
    <message>
        <source>Ask for fi&amp;gures…</source>
        <translation>Đề nghị cung cấ&amp;p số liệu…</translation>
    </message>
    <message>
        <source>Find an indicator (Ctrl+F)</source>
        <translation>Tìm chỉ tiêu (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find an indicator</source>
        <translation>Tìm chỉ tiêu</translation>
    </message>
    <message>
        <source>&amp;Add an indicator…</source>
        <translation>&amp;Thêm chỉ tiêu…</translation>
    </message>
    <message>
        <source>&amp;Change it, set targets…</source>
        <translation>&amp;Sửa chỉ tiêu, đặt mức theo năm…</translation>
    </message>
    <message>
        <source>&amp;Split it into parts…</source>
        <translation>Tá&amp;ch thành nhiều chỉ tiêu…</translation>
    </message>
    <message>
        <source>&amp;Drop it from the list</source>
        <translation>&amp;Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Put &amp;back the original</source>
        <translation>Đưa về &amp;như ban đầu</translation>
    </message>
    <message>
        <source>Add the s&amp;uggested set for communes (X1 … X12)</source>
        <translation>Thêm bộ chỉ tiêu gợi ý cho cấp &amp;xã (X1 … X12)</translation>
    </message>
    <message>
        <source>Show those reported only when &amp;asked for</source>
        <translation>&amp;Hiện cả chỉ tiêu chỉ cung cấp khi được yêu cầu</translation>
    </message>
    <message>
        <source>Restore all that were dro&amp;pped</source>
        <translation>&amp;Lấy lại các chỉ tiêu đã bỏ</translation>
    </message>
    <message>
        <source>Remo&amp;ve it</source>
        <translation>&amp;Xóa chỉ tiêu này</translation>
    </message>
    <message>
        <source>Indicators of the year</source>
        <translation>Chỉ tiêu của năm</translation>
    </message>
    <message>
        <source>“%1” is no number. Type digits only, for example 1.150, 62,5 or ước 50; leave the cell empty when nobody counted.</source>
        <translation>“%1” không phải là số. Chỉ gõ chữ số, ví dụ 1.150, 62,5 hoặc ước 50; chưa thống kê thì để trống.</translation>
    </message>
    <message>
        <source>Indicators of %1</source>
        <translation>Chỉ tiêu năm %1</translation>
    </message>
    <message>
        <source>Own results: %1 – met %2, not met %3, cannot be assessed %4.</source>
        <translation>Chỉ tiêu có kết quả riêng: %1, trong đó đạt %2, chưa đạt %3, không đánh giá được %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln only supply counts.</source>
        <translation>
            <numerusform>%Ln chỉ tiêu chỉ cung cấp số đếm.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty cell: nobody counted; 0: there was none.</source>
        <translation>Ô trống: chưa thống kê; 0: không có.</translation>
    </message>
    <message>
        <source>Trend of indicator %1</source>
        <translation>Diễn biến chỉ tiêu %1</translation>
    </message>
    <message>
        <source>Import from E&amp;xcel…</source>
        <translation>&amp;Nhập từ Excel…</translation>
    </message>
</context>
<context>
    <name>bd::gui::InsertTableCommand</name>
    <message>
        <source>&amp;Insert a table…</source>
        <translation>Chèn &amp;bảng…</translation>
    </message>
</context>
<context>
    <name>bd::gui::InspectionGapsDialog</name>
    <message>
        <source>Who was not inspected for longest</source>
        <translation>Đơn vị lâu chưa được kiểm tra</translation>
    </message>
    <message>
        <source>The directory holds no departments and communes yet. Take a list under “Agencies and units” first.</source>
        <translation>Danh mục chưa có sở, xã nào. Trước hết lấy danh sách ở trang “Cơ quan, đơn vị”.</translation>
    </message>
    <message>
        <source>Communes and departments of the directory, by the last inspection written down here. Self-checks don&apos;t count.</source>
        <translation>Các xã, sở trong danh mục, xếp theo lần kiểm tra gần nhất đã ghi ở đây. Tự kiểm tra không tính.</translation>
    </message>
    <message>
        <source>Agency, unit</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Last inspected</source>
        <translation>Kiểm tra gần nhất</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Đã qua</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>chưa ghi nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Plan an inspection</source>
        <translation>&amp;Lập lịch kiểm tra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bd::gui::InspectionPage</name>
    <message>
        <source>Who is inspected</source>
        <translation>Đơn vị được kiểm tra</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ngày kiểm tra</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Who inspects</source>
        <translation>Đơn vị kiểm tra</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Đoàn kiểm tra</translation>
    </message>
    <message>
        <source>decision and offices, no private data</source>
        <translation>quyết định, chức vụ; không ghi thông tin riêng tư</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Report, minutes</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>number and date</source>
        <translation>số, ngày</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Xong</translation>
    </message>
    <message>
        <source>⚠ Overdue</source>
        <translation>⚠ Quá hạn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày xong</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Inspection and supervision</source>
        <translation>Kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>Find by unit, contents, findings (Ctrl+F)</source>
        <translation>Tìm theo đơn vị, nội dung, kết quả (Ctrl+F)</translation>
    </message>
    <message>
        <source>No inspections yet</source>
        <translation>Chưa có cuộc kiểm tra, giám sát nào</translation>
    </message>
    <message>
        <source>Inspections that you make, that you are subject to, self-checks and supervision: when, about what, what was found and recommended, and whether it was done in time. Also who was not inspected for longest.</source>
        <translation>Các cuộc chủ trì kiểm tra, được kiểm tra, tự kiểm tra, giám sát: khi nào, về việc gì, kết quả và kiến nghị ra sao, đã thực hiện đúng hạn chưa. Có cả danh sách đơn vị lâu chưa được kiểm tra.</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Loại nào</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>⚠ With overdue recommendations</source>
        <translation>⚠ Có kiến nghị quá hạn</translation>
    </message>
    <message>
        <source>⚠ %1 overdue</source>
        <translation>⚠ %1 quá hạn</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 chưa xong</translation>
    </message>
    <message>
        <source>✓ %1 done</source>
        <translation>✓ %1 xong</translation>
    </message>
    <message>
        <source>%1 made, %2 still to come · recommendations: %3 done, %4 open, %5 overdue</source>
        <translation>Đã kiểm tra %1, chưa kiểm tra %2 · kiến nghị: xong %3, chưa xong %4, quá hạn %5</translation>
    </message>
    <message>
        <source>The inspection of “%1” was deleted with its recommendations.</source>
        <translation>Đã xóa cuộc kiểm tra “%1” cùng các kiến nghị.</translation>
    </message>
    <message>
        <source>&amp;New inspection</source>
        <translation>Thêm cuộc kiểm tra mớ&amp;i</translation>
    </message>
    <message>
        <source>Lon&amp;gest not inspected…</source>
        <translation>&amp;Lâu chưa kiểm tra…</translation>
    </message>
</context>
<context>
    <name>bd::gui::IssueDialog</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Mark as issued</source>
        <translation>Đánh dấu đã ban hành</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(chưa có trích yếu)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Final Word file</source>
        <translation>Bản Word cuối cùng</translation>
    </message>
    <message>
        <source>Signed PDF</source>
        <translation>Bản PDF đã ký</translation>
    </message>
    <message>
        <source>Final &amp;Word file</source>
        <translation>Bản &amp;Word cuối cùng</translation>
    </message>
    <message>
        <source>Signed &amp;PDF</source>
        <translation>Bản &amp;PDF đã ký</translation>
    </message>
    <message>
        <source>Files may also be dragged here. They are kept as they are.</source>
        <translation>Có thể kéo tệp thả vào đây. Tệp được giữ nguyên như khi đưa vào.</translation>
    </message>
    <message>
        <source>Choose the final Word file</source>
        <translation>Chọn bản Word cuối cùng</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.doc *.odt)</source>
        <translation>Văn bản Word (*.docx *.doc *.odt)</translation>
    </message>
    <message>
        <source>Choose the signed PDF</source>
        <translation>Chọn bản PDF đã ký</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” is neither a Word file nor a PDF and was not taken.</source>
        <translation>“%1” không phải tệp Word hay PDF nên không nhận.</translation>
    </message>
    <message>
        <source>This date does not exist. Please look at day, month and year.</source>
        <translation>Không có ngày này. Hãy xem lại ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>Change number, date and files of issue</source>
        <translation>Sửa số, ngày và tệp ban hành</translation>
    </message>
</context>
<context>
    <name>bd::gui::IssueList</name>
    <message>
        <source>Nothing to remark</source>
        <translation>Không có lưu ý</translation>
    </message>
    <message>
        <source>The text was understood without remarks.</source>
        <translation>Không thấy gì cần lưu ý.</translation>
    </message>
    <message>
        <source>&amp;Take this proposal</source>
        <translation>Làm theo đề &amp;xuất</translation>
    </message>
    <message>
        <source>Comparing the figures…</source>
        <translation>Đang đối chiếu số liệu…</translation>
    </message>
    <message>
        <source>What is worth another look stands here in a moment.</source>
        <translation>Những điểm cần xem lại sẽ hiện ở đây ngay sau đó.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Lưu ý</translation>
    </message>
</context>
<context>
    <name>bd::gui::IssueModel</name>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>%1 lỗi</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>%1 lưu ý</translation>
    </message>
    <message>
        <source>%1 (%2 places)</source>
        <translation>%1 (%2 chỗ)</translation>
    </message>
    <message>
        <source>Lines of the source: %1. Enter or a click goes on to the next.</source>
        <translation>Các dòng của văn bản gốc: %1. Nhấn Enter hoặc bấm chuột để xem chỗ tiếp theo.</translation>
    </message>
</context>
<context>
    <name>bd::gui::LayoutDialog</name>
    <message>
        <source>Take the layout over from an old document</source>
        <translation>Lấy thể thức từ văn bản cũ</translation>
    </message>
    <message>
        <source>This is how “%1” is set. What is ticked goes into a new template of plans.</source>
        <translation>“%1” được trình bày như sau. Những điều được chọn sẽ đưa vào một mẫu kế hoạch mới.</translation>
    </message>
    <message>
        <source>Measures that would change</source>
        <translation>Những điều sẽ đổi</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Old document</source>
        <translation>Văn bản cũ</translation>
    </message>
    <message>
        <source>Decree 30/2020</source>
        <translation>Nghị định 30/2020</translation>
    </message>
    <message>
        <source>Some measures lie outside of what Decree 30/2020 allows. Untick them to keep the decree&apos;s; your office decides.</source>
        <translation>Có điều nằm ngoài mức Nghị định 30/2020/NĐ-CP cho phép. Bỏ chọn để giữ theo nghị định; cơ quan tự quyết định.</translation>
    </message>
    <message>
        <source>Templates that are there stay as they are; the way back is under Templates.</source>
        <translation>Các mẫu đang có được giữ nguyên; muốn quay lại thì chọn mẫu khác trong Mẫu văn bản.</translation>
    </message>
    <message>
        <source>&amp;Make the template</source>
        <translation>&amp;Tạo mẫu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1: outside</source>
        <translation>%1: ngoài mức</translation>
    </message>
</context>
<context>
    <name>bd::gui::LegalBases</name>
    <message>
        <source>As cited</source>
        <translation>Nguyên văn</translation>
    </message>
    <message>
        <source>Number, symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ ban hành</translation>
    </message>
</context>
<context>
    <name>bd::gui::LineList</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Lên (Alt+mũi tên lên)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Xuống (Alt+mũi tên xuống)</translation>
    </message>
</context>
<context>
    <name>bd::gui::LocationPage</name>
    <message>
        <source>Where shall your data be kept?</source>
        <translation>Dữ liệu của anh, chị để ở đâu?</translation>
    </message>
    <message>
        <source>All plans are kept in one file on this computer. Choose a folder that you copy and back up yourself; it can be moved later.</source>
        <translation>Mọi kế hoạch nằm trong một tệp trên máy tính này. Nên chọn thư mục dễ thấy, dễ sao chép; sau này vẫn chuyển chỗ được.</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>&amp;Dùng thư mục này</translation>
    </message>
    <message>
        <source>The data file is made there</source>
        <translation>Tệp dữ liệu được tạo ở đó</translation>
    </message>
    <message>
        <source>&amp;Choose another place…</source>
        <translation>&amp;Chọn nơi khác…</translation>
    </message>
    <message>
        <source>Another folder or disk of this computer</source>
        <translation>Thư mục hoặc ổ đĩa khác của máy</translation>
    </message>
    <message>
        <source>&amp;Open a data file I already have…</source>
        <translation>&amp;Mở tệp dữ liệu đã có…</translation>
    </message>
    <message>
        <source>After a change of computer or a new Windows</source>
        <translation>Sau khi đổi máy hoặc cài lại Windows</translation>
    </message>
    <message>
        <source>There is a data file in this folder already: it will be opened.</source>
        <translation>Thư mục này đã có tệp dữ liệu; tệp đó sẽ được mở.</translation>
    </message>
    <message>
        <source>Name of the file: %1</source>
        <translation>Tên tệp: %1</translation>
    </message>
    <message>
        <source>Only &amp;look at the sample…</source>
        <translation>Chỉ &amp;xem thử…</translation>
    </message>
    <message>
        <source>The invented year 2026 of a commune or a province; nothing of yours is touched</source>
        <translation>Năm 2026 minh họa của một xã hoặc một tỉnh; không đụng đến dữ liệu nào</translation>
    </message>
</context>
<context>
    <name>bd::gui::LogDetails</name>
    <message numerus="yes">
        <source>%Ln activities are chosen. F2 edits a cell of all of them at once; Ctrl+D gives all of them what the current cell says.</source>
        <translation>
            <numerusform>Đã chọn %Ln hoạt động. F2 sửa một ô của tất cả cùng lúc; Ctrl+D cho tất cả giống ô hiện tại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an activity to see all of it here.</source>
        <translation>Chọn một hoạt động để xem đầy đủ ở đây.</translation>
    </message>
</context>
<context>
    <name>bd::gui::LogFilterBar</name>
    <message>
        <source>Find in all that is logged (Ctrl+F)</source>
        <translation>Tìm trong hoạt động (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the activities</source>
        <translation>Tìm trong hoạt động</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>1/3-20/5</source>
        <translation>1/3-20/5</translation>
    </message>
    <message>
        <source>From which day to which</source>
        <translation>Từ ngày nào đến ngày nào</translation>
    </message>
    <message>
        <source>Task, kind of content</source>
        <translation>Nhiệm vụ, nhóm nội dung</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Loại hoạt động</translation>
    </message>
    <message>
        <source>Agency or unit</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>(without one)</source>
        <translation>(để trống)</translation>
    </message>
    <message>
        <source>The whole year %1</source>
        <translation>Cả năm %1</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>Quý %1</translation>
    </message>
    <message>
        <source>First six months</source>
        <translation>6 tháng đầu năm</translation>
    </message>
    <message>
        <source>Last six months</source>
        <translation>6 tháng cuối năm</translation>
    </message>
    <message>
        <source>Action Month (15/11–15/12)</source>
        <translation>Tháng hành động (15/11–15/12)</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>Từ ngày đến ngày…</translation>
    </message>
    <message>
        <source>Kind of content: %1</source>
        <translation>Nhóm nội dung: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Nhiệm vụ: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Loại: %1</translation>
    </message>
    <message>
        <source>Agency or unit: %1</source>
        <translation>Cơ quan, đơn vị: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show also what is not: %1</source>
        <translation>Bỏ điều kiện: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>bd::gui::LogPage</name>
    <message numerus="yes">
        <source>“%1” was changed in %Ln activities.</source>
        <translation>
            <numerusform>Đã đổi “%1” của %Ln hoạt động.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>“%1” was deleted from the log.</source>
        <translation>Đã xóa “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities were deleted from the log.</source>
        <translation>
            <numerusform>Đã xóa %Ln hoạt động.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>Lọc cột “%1”</translation>
    </message>
    <message>
        <source>Which words must stand there? For numbers also &gt;100, &lt;=5, =0; “trống” finds what is empty.</source>
        <translation>Ô phải có chữ gì? Với số: &gt;100, &lt;=5, =0; gõ “trống” để tìm ô chưa ghi.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Edit this cell (F2)</source>
        <translation>Sửa ô này (F2)</translation>
    </message>
    <message>
        <source>Give all chosen rows what this cell says (Ctrl+D)</source>
        <translation>Cho mọi dòng đã chọn giống ô này (Ctrl+D)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Chép các dòng</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Dán dòng</translation>
    </message>
    <message>
        <source>Filter by “%1”…</source>
        <translation>Lọc cột “%1”…</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>&amp;Log an activity</source>
        <translation>Ghi h&amp;oạt động</translation>
    </message>
    <message>
        <source>Log an activity (Ctrl+N)</source>
        <translation>Ghi một hoạt động (Ctrl+N)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>N&amp;hân bản</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Xó&amp;a</translation>
    </message>
    <message>
        <source>Paste &amp;rows</source>
        <translation>Dán dò&amp;ng</translation>
    </message>
    <message>
        <source>Rows copied from Excel become activities (Ctrl+V in the table)</source>
        <translation>Các dòng chép từ Excel thành hoạt động (Ctrl+V trong bảng)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Group &amp;by</source>
        <translation>Nhó&amp;m theo</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Ch&amp;i tiết</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Theo tháng</translation>
    </message>
    <message>
        <source>By kind of content</source>
        <translation>Theo nhóm nội dung</translation>
    </message>
    <message>
        <source>By task</source>
        <translation>Theo nhiệm vụ</translation>
    </message>
    <message>
        <source>By kind of activity</source>
        <translation>Theo loại hoạt động</translation>
    </message>
    <message>
        <source>By agency or unit</source>
        <translation>Theo cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Theo địa điểm</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Chưa ghi hoạt động nào</translation>
    </message>
    <message>
        <source>Here stands what was done in the year: each meeting, broadcast, training, visit. Reports, sums and charts are made of it. One takes less than twenty seconds: the day, what was done, how many came.</source>
        <translation>Ở đây ghi những việc đã làm trong năm: từng buổi tuyên truyền, tin phát thanh, lớp tập huấn, lần thăm hỏi. Báo cáo, số liệu tổng hợp, biểu đồ lấy từ đây. Mỗi hoạt động mất chưa đến hai mươi giây: ngày, tên việc, số người.</translation>
    </message>
    <message>
        <source>&amp;Log the first activity</source>
        <translation>Ghi h&amp;oạt động đầu tiên</translation>
    </message>
    <message>
        <source>Paste &amp;rows from Excel</source>
        <translation>Dán dò&amp;ng từ Excel</translation>
    </message>
    <message>
        <source>No activity is as chosen above</source>
        <translation>Không có hoạt động nào như đã chọn</translation>
    </message>
    <message>
        <source>Search for less, choose another year at the top, or show all of them.</source>
        <translation>Hãy bớt điều kiện, chọn năm khác ở phía trên, hoặc hiện tất cả.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>“%1” makes no sense in the column “%2”; the cell keeps what it had.</source>
        <translation>Cột “%2” không hiểu “%1”; ô giữ nguyên như trước.</translation>
    </message>
    <message>
        <source>Month %1/%2</source>
        <translation>Tháng %1/%2</translation>
    </message>
    <message>
        <source>(without a kind of content)</source>
        <translation>(chưa rõ nhóm nội dung)</translation>
    </message>
    <message>
        <source>(without a task)</source>
        <translation>(không thuộc nhiệm vụ nào)</translation>
    </message>
    <message>
        <source>(without a kind)</source>
        <translation>(chưa rõ loại)</translation>
    </message>
    <message>
        <source>(the office itself)</source>
        <translation>(cơ quan mình)</translation>
    </message>
    <message>
        <source>(without a place)</source>
        <translation>(chưa ghi địa điểm)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks of the plan have nothing in the log yet</source>
        <translation>
            <numerusform>%Ln nhiệm vụ của kế hoạch chưa có hoạt động nào</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove what this cell says for good…</source>
        <translation>Gỡ bỏ vĩnh viễn nội dung ô này…</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>các dòng đã dán</translation>
    </message>
    <message>
        <source>What was copied holds no rows with a day and words. Copy rows with a column of dates and one of what was done, best with the heads of their columns, and paste again.</source>
        <translation>Nội dung đã chép không có dòng nào gồm ngày và tên việc. Hãy chép các dòng có cột ngày và cột nội dung, tốt nhất là kèm dòng tiêu đề của cột, rồi dán lại.</translation>
    </message>
    <message>
        <source>Ta&amp;ke over a table from Excel…</source>
        <translation>Lấy &amp;bảng từ tệp Excel…</translation>
    </message>
    <message numerus="yes">
        <source>States are proposed for %Ln tasks</source>
        <translation>
            <numerusform>Đề nghị trạng thái cho %Ln nhiệm vụ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %Ln</source>
        <translation>
            <numerusform>Nhận cả %Ln đề nghị</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 times logged</source>
        <translation>đã ghi %1/%2 lần</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities logged</source>
        <translation>
            <numerusform>đã ghi %Ln hoạt động</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: mark as “%2” (%3)</source>
        <translation>%1: đánh dấu “%2” (%3)</translation>
    </message>
</context>
<context>
    <name>bd::gui::LogTable</name>
    <message>
        <source>The usual columns</source>
        <translation>Các cột thường dùng</translation>
    </message>
    <message>
        <source>Filter by “%1”…</source>
        <translation>Lọc cột “%1”…</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Ẩn cột này</translation>
    </message>
</context>
<context>
    <name>bd::gui::MainWindow</name>
    <message>
        <source>Every change is saved at once</source>
        <translation>Mọi thay đổi được lưu ngay</translation>
    </message>
    <message>
        <source>Back to my own data</source>
        <translation>Quay lại dữ liệu của tôi</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>dữ liệu mẫu</translation>
    </message>
    <message>
        <source>You may not write in the folder %1, so no data file can be made there. Choose another folder, for example one of your own documents, or ask for the right to write.</source>
        <translation>Máy không cho ghi vào thư mục %1 nên chưa tạo được tệp dữ liệu ở đó. Xin chọn thư mục khác, ví dụ một thư mục trong phần Tài liệu của anh, chị, hoặc xin quyền ghi.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of plan, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Xem việc cần làm</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>You are looking at the sample: the invented year of an office, in a file of its own.</source>
        <translation>Đang xem dữ liệu mẫu: một năm công tác minh họa của một cơ quan, nằm trong tệp riêng.</translation>
    </message>
</context>
<context>
    <name>bd::gui::MakeTaskCommand</name>
    <message>
        <source>Make it a tas&amp;k</source>
        <translation>Đặt làm nhiệm &amp;vụ</translation>
    </message>
</context>
<context>
    <name>bd::gui::MarkIssuedCommand</name>
    <message>
        <source>Mark as &amp;issued…</source>
        <translation>Đánh &amp;dấu đã ban hành…</translation>
    </message>
    <message>
        <source>Change number and date of &amp;issue…</source>
        <translation>Sửa &amp;số, ngày ban hành…</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không có)</translation>
    </message>
    <message>
        <source>Recorded as issued: number %1, date %2.</source>
        <translation>Đã ghi là đã ban hành: số %1, ngày %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The request is answered</source>
        <translation>Yêu cầu đã được trả lời</translation>
    </message>
    <message>
        <source>Mark the request for this report as done?</source>
        <translation>Đánh dấu yêu cầu báo cáo này là đã xong?</translation>
    </message>
    <message>
        <source>Mark the request of %1 as done?</source>
        <translation>Đánh dấu yêu cầu của %1 là đã xong?</translation>
    </message>
    <message>
        <source>It leaves the list of what is to do, with the day it was sent and its number.</source>
        <translation>Việc ấy ra khỏi danh sách việc cần làm, kèm ngày gửi và số báo cáo.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Đánh dấu đã xong</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Để đó</translation>
    </message>
</context>
<context>
    <name>bd::gui::MeasureDialog</name>
    <message>
        <source>&amp;Women are counted as well</source>
        <translation>Có thống kê &amp;nữ</translation>
    </message>
    <message>
        <source>It is a part of a &amp;whole (68 of 422)</source>
        <translation>&amp;Là một phần của tổng số (68/422)</translation>
    </message>
    <message>
        <source>&amp;Violence or trafficking: numbers only, no details of cases</source>
        <translation>Về &amp;bạo lực, mua bán người: chỉ ghi số lượng</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Thêm số liệu</translation>
    </message>
    <message>
        <source>Change the measure</source>
        <translation>Sửa số liệu</translation>
    </message>
    <message>
        <source>For example: Women&apos;s savings groups</source>
        <translation>Ví dụ: Tổ tiết kiệm của phụ nữ</translation>
    </message>
    <message>
        <source>groups, people, times …</source>
        <translation>tổ, người, lượt …</translation>
    </message>
    <message>
        <source>W&amp;hat is counted</source>
        <translation>&amp;Tên số liệu</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị tính</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Nhó&amp;m</translation>
    </message>
    <message>
        <source>what happened in a period (is summed)</source>
        <translation>phát sinh trong kỳ (được cộng)</translation>
    </message>
    <message>
        <source>what there is on a day (is never summed)</source>
        <translation>có đến một ngày (không cộng)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>L&amp;oại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>bd::gui::MergeBackCommand</name>
    <message>
        <source>The corrected Word file</source>
        <translation>Bản Word đã sửa</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>đọc %1</translation>
    </message>
    <message>
        <source>Take back a &amp;corrected Word file…</source>
        <translation>&amp;Nhận lại bản Word đã sửa…</translation>
    </message>
    <message>
        <source>what was issued is only read</source>
        <translation>văn bản đã ban hành chỉ được đọc</translation>
    </message>
    <message>
        <source>open a plan or a report first</source>
        <translation>hãy mở kế hoạch hoặc báo cáo trước</translation>
    </message>
    <message>
        <source>%1 says what is written here: nothing was corrected in it.</source>
        <translation>%1 giống nội dung hiện có: không có chỗ nào được sửa.</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.doc)</source>
        <translation>Văn bản Word (*.docx *.doc)</translation>
    </message>
</context>
<context>
    <name>bd::gui::ModelPage</name>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên mô hình</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Đơn vị phụ trách</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sinh hoạt</translation>
    </message>
    <message>
        <source>Times helped</source>
        <translation>Lượt hỗ trợ</translation>
    </message>
    <message>
        <source>Cost (đồng)</source>
        <translation>Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Find by name, kind, place (Ctrl+F)</source>
        <translation>Tìm theo tên, loại, địa điểm (Ctrl+F)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Chưa có mô hình nào</translation>
    </message>
    <message>
        <source>Clubs, trusted addresses, shelters, groups: what your area keeps up for gender equality. Written down once, each report takes from here how many there are, how many came and went, and what they did in the year.</source>
        <translation>Câu lạc bộ, địa chỉ tin cậy, nhà tạm lánh, tổ, nhóm về bình đẳng giới trên địa bàn. Ghi một lần, báo cáo kỳ nào cũng lấy từ đây: hiện có bao nhiêu, tăng, giảm bao nhiêu, trong năm đã làm được gì.</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Số liệu từng năm</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Đã thay đổi những gì</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>⚠ %1: more women than members. Please look again.</source>
        <translation>⚠ Năm %1: số nữ nhiều hơn số thành viên. Đề nghị xem lại.</translation>
    </message>
    <message>
        <source>What nobody counted stays empty; 0 means none.</source>
        <translation>Chưa thống kê thì để trống; 0 là không có.</translation>
    </message>
    <message>
        <source>In %1: %2 at the beginning + %3 new − %4 ended = %5 at the end</source>
        <translation>Năm %1: đầu năm %2 + tăng %3 − giảm %4 = cuối năm %5</translation>
    </message>
    <message numerus="yes">
        <source> (%n without a known beginning count as there before)</source>
        <translation>
            <numerusform> (%n mô hình chưa rõ năm thành lập, tính là có từ trước)</numerusform>
        </translation>
    </message>
    <message>
        <source>The model “%1” was deleted.</source>
        <translation>Đã xóa mô hình “%1”.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;New model</source>
        <translation>Thêm mô hình mớ&amp;i</translation>
    </message>
</context>
<context>
    <name>bd::gui::MonthGrid</name>
    <message>
        <source>%1 leap</source>
        <translation>%1 nhuận</translation>
    </message>
    <message>
        <source>lunar %1</source>
        <translation>âm lịch %1</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (dự kiến)</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 việc</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>và %1 việc nữa</translation>
    </message>
</context>
<context>
    <name>bd::gui::NewDraftCommand</name>
    <message>
        <source>Look at a &amp;new draft…</source>
        <translation>Xem &amp;bản nháp mới…</translation>
    </message>
    <message>
        <source>The text says what the data says: nothing is to be drafted anew.</source>
        <translation>Nội dung khớp với số liệu: không có gì cần soạn lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n sections were drafted anew.</source>
        <translation>
            <numerusform>Đã soạn lại %n mục.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::NewPlanCommand</name>
    <message>
        <source>&amp;New plan…</source>
        <translation>Kế h&amp;oạch mới…</translation>
    </message>
</context>
<context>
    <name>bd::gui::NewPlanDialog</name>
    <message>
        <source>(no title)</source>
        <translation>(chưa có trích yếu)</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Kế hoạch mới</translation>
    </message>
    <message>
        <source>&amp;Begin the plan</source>
        <translation>&amp;Lập kế hoạch</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>From an &amp;outline</source>
        <translation>Từ đề &amp;cương</translation>
    </message>
    <message>
        <source>As a &amp;copy of a plan</source>
        <translation>&amp;Chép từ một kế hoạch</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Các đề cương</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Các kế hoạch</translation>
    </message>
    <message>
        <source>Sections that may be &amp;added:</source>
        <translation>Các mục có thể &amp;thêm:</translation>
    </message>
    <message>
        <source>Sections that may be added</source>
        <translation>Các mục có thể thêm</translation>
    </message>
    <message>
        <source>The plan begins so:</source>
        <translation>Kế hoạch bắt đầu như sau:</translation>
    </message>
    <message>
        <source>The plan as it begins</source>
        <translation>Kế hoạch lúc bắt đầu</translation>
    </message>
    <message>
        <source>(left open)</source>
        <translation>(để trống)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Năm</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>Cơ quan &amp;ban hành</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Trích &amp;yếu</translation>
    </message>
    <message>
        <source>Its text comes over; number, date and answers don&apos;t. Where the old year is named, the remarks tell.</source>
        <translation>Nội dung được chép lại; số, ngày và ý kiến góp ý thì không. Chỗ nào còn nhắc năm cũ thì phần Rà soát liệt kê.</translation>
    </message>
</context>
<context>
    <name>bd::gui::NewPlanFlow</name>
    <message>
        <source>The plan was begun. “…” stands where something is to be filled in.</source>
        <translation>Đã lập kế hoạch. Chỗ có dấu “…” là chỗ cần điền.</translation>
    </message>
    <message>
        <source>The plan was copied.</source>
        <translation>Đã chép kế hoạch.</translation>
    </message>
    <message numerus="yes">
        <source>The plan was copied. %n passages still name the old year; the review lists them.</source>
        <translation>
            <numerusform>Đã chép kế hoạch. Còn %n chỗ nhắc năm cũ; xem từng chỗ ở phần Rà soát.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>bd::gui::NewReportCommand</name>
    <message>
        <source>Write a r&amp;eport now…</source>
        <translation>Lập báo cáo ng&amp;ay…</translation>
    </message>
</context>
<context>
    <name>bd::gui::NextMistakeCommand</name>
    <message>
        <source>Ne&amp;xt spelling mark</source>
        <translation>Tiếng &amp;viết sai tiếp theo</translation>
    </message>
    <message>
        <source>No word in this text is marked.</source>
        <translation>Phần nội dung này không có tiếng nào bị đánh dấu.</translation>
    </message>
</context>
<context>
    <name>bd::gui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>bd::gui::OfficeFlow</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản sao)</translation>
    </message>
    <message>
        <source>“%1” was deleted. Plans that were issued in its name stay as they are.</source>
        <translation>Đã xóa “%1”. Các kế hoạch ban hành với danh nghĩa này giữ nguyên.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Choose a document that your office has issued</source>
        <translation>Chọn một văn bản cơ quan đã ban hành</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.docm *.doc)</source>
        <translation>Văn bản Word (*.docx *.docm *.doc)</translation>
    </message>
    <message>
        <source>Reading the layout</source>
        <translation>Đọc thể thức</translation>
    </message>
    <message>
        <source>Plans already look like “%1”; nothing was changed.</source>
        <translation>Kế hoạch đã được trình bày giống “%1”; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Plans now go through the template “%1”, set as in your old document.</source>
        <translation>Từ nay kế hoạch theo mẫu “%1”, trình bày như văn bản cũ.</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Mẫu văn bản…</translation>
    </message>
    <message>
        <source>Back to the template before</source>
        <translation>Dùng lại mẫu trước</translation>
    </message>
</context>
<context>
    <name>bd::gui::OfficeForm</name>
    <message>
        <source>choose or type</source>
        <translation>chọn hoặc gõ</translation>
    </message>
    <message>
        <source>for example: commune, ward, department</source>
        <translation>ví dụ: xã …, phường …, Sở …</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>họ và tên</translation>
    </message>
    <message>
        <source>Pro&amp;vince or city</source>
        <translation>Tỉnh, thành &amp;phố</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị (xã, phường, sở)</translation>
    </message>
    <message>
        <source>S&amp;igner</source>
        <translation>Ngườ&amp;i ký</translation>
    </message>
    <message>
        <source>This name is not in the list of provinces; it is kept as typed.</source>
        <translation>Tên này không có trong danh sách tỉnh, thành phố; chương trình vẫn giữ như đã gõ.</translation>
    </message>
</context>
<context>
    <name>bd::gui::OpenFolderCommand</name>
    <message>
        <source>Open the &amp;folder of the data file</source>
        <translation>Mở thư mụ&amp;c chứa tệp dữ liệu</translation>
    </message>
</context>
<context>
    <name>bd::gui::OpenOtherCommand</name>
    <message>
        <source>&amp;Open another data file…</source>
        <translation>&amp;Mở tệp dữ liệu khác…</translation>
    </message>
</context>
<context>
    <name>bd::gui::OrganisationDialog</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>no longer assigned: goes</source>
        <translation>không còn được phân công: bỏ</translation>
    </message>
    <message>
        <source>lines come and go; what you wrote stays</source>
        <translation>thêm, bỏ một số dòng; phần tự viết giữ nguyên</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Thêm:</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Bỏ:</translation>
    </message>
    <message>
        <source>Section of organisation from the assignments</source>
        <translation>Soạn mục tổ chức thực hiện từ phân công</translation>
    </message>
    <message>
        <source>Every body that a task is assigned to has its lines here, in the order of protocol. Text that somebody wrote is kept.</source>
        <translation>Mỗi cơ quan, đơn vị được phân công có phần việc của mình, xếp theo thứ tự. Phần đã tự viết được giữ nguyên.</translation>
    </message>
    <message>
        <source>Bodies whose lines change</source>
        <translation>Các cơ quan, đơn vị có thay đổi</translation>
    </message>
    <message>
        <source>Lines of the body</source>
        <translation>Nội dung của cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>&amp;Use what is ticked</source>
        <translation>&amp;Cập nhật các mục đã chọn</translation>
    </message>
</context>
<context>
    <name>bd::gui::OrganisationFlow</name>
    <message numerus="yes">
        <source>The assignments changed: the section of organisation can follow in %n places.</source>
        <translation>
            <numerusform>Phân công đã thay đổi: mục tổ chức thực hiện có %n chỗ có thể cập nhật theo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Xem…</translation>
    </message>
    <message>
        <source>The section of organisation says all that is assigned; nothing is to be done.</source>
        <translation>Mục tổ chức thực hiện đã đủ các nhiệm vụ được phân công; không phải làm gì thêm.</translation>
    </message>
    <message>
        <source>No task of this plan is assigned to anybody yet. Make tasks of paragraphs and say who leads them, then draft the section.</source>
        <translation>Kế hoạch chưa có nhiệm vụ nào được phân công. Hãy đặt các đoạn làm nhiệm vụ, ghi đơn vị chủ trì, rồi soạn mục này.</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>tổ chức thực hiện</translation>
    </message>
    <message numerus="yes">
        <source>The section of organisation was drafted for %n bodies.</source>
        <translation>
            <numerusform>Đã soạn mục tổ chức thực hiện cho %n cơ quan, đơn vị.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>bd::gui::OutlineFlow</name>
    <message>
        <source>Use the superior&apos;s outline</source>
        <translation>Dùng đề cương của cấp trên</translation>
    </message>
    <message>
        <source>Where is the outline?</source>
        <translation>Đề cương ở đâu?</translation>
    </message>
    <message>
        <source>The report keeps all its text: each part goes under its heading, and what fits none goes under “%1” at the end.</source>
        <translation>Báo cáo giữ mọi nội dung đã viết: từng phần tìm về đúng mục, phần không mục nào nhận nằm ở mục “%1” cuối cùng.</translation>
    </message>
    <message>
        <source>The one of the &amp;request</source>
        <translation>Đề cương kèm &amp;yêu cầu</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Từ &amp;tệp…</translation>
    </message>
    <message>
        <source>&amp;Paste it…</source>
        <translation>&amp;Dán…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Choose the superior&apos;s outline</source>
        <translation>Chọn đề cương của cấp trên</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>the pasted outline</source>
        <translation>đề cương được dán</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>đang đọc %1</translation>
    </message>
    <message>
        <source>The report now has the superior&apos;s headings; all its text found a place.</source>
        <translation>Báo cáo đã theo các mục của cấp trên; mọi nội dung đã về đúng mục.</translation>
    </message>
    <message numerus="yes">
        <source>The report now has the superior&apos;s headings; %n parts that fit no heading are under “%1”.</source>
        <translation>
            <numerusform>Báo cáo đã theo các mục của cấp trên; %n phần không mục nào nhận nằm ở “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Outlines (*.docx *.doc *.pdf *.txt)</source>
        <translation>Đề cương (*.docx *.doc *.pdf *.txt)</translation>
    </message>
</context>
<context>
    <name>bd::gui::OutlineKindsDialog</name>
    <message>
        <source>corrected; remembered</source>
        <translation>vừa sửa; sẽ nhớ</translation>
    </message>
    <message>
        <source>as corrected before</source>
        <translation>như lần trước đã sửa</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>chưa nhận ra</translation>
    </message>
    <message>
        <source>by its words</source>
        <translation>theo chữ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Group of contents</source>
        <translation>Nhóm nội dung</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Nhận ra</translation>
    </message>
    <message>
        <source>What the outline &amp;asks for below this heading</source>
        <translation>Đề cương &amp;dặn gì dưới mục này</translation>
    </message>
    <message>
        <source>The superior&apos;s outline</source>
        <translation>Đề cương của cấp trên</translation>
    </message>
    <message>
        <source>The superior&apos;s outline: %1</source>
        <translation>Đề cương của cấp trên: %1</translation>
    </message>
    <message>
        <source>The report gets these headings. The group of contents says what each is about: texts and drafts find their heading by it. Text that no heading takes stands in the last one.</source>
        <translation>Báo cáo sẽ có các mục này. Nhóm nội dung cho biết mỗi mục nói về việc gì: nội dung đã viết và bản nháp theo đó tìm về đúng mục. Nội dung không mục nào nhận nằm ở mục cuối.</translation>
    </message>
    <message>
        <source>Outline &amp;of</source>
        <translation>Đề cương &amp;của</translation>
    </message>
    <message>
        <source>corrections are remembered for this sender</source>
        <translation>điều vừa sửa được nhớ cho nơi gửi này</translation>
    </message>
    <message>
        <source>Headings of the outline and what they are about</source>
        <translation>Các mục của đề cương và nhóm nội dung</translation>
    </message>
    <message>
        <source>&amp;Use this outline</source>
        <translation>Dùng đề cương &amp;này</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>takes the rest</source>
        <translation>nhận phần còn lại</translation>
    </message>
</context>
<context>
    <name>bd::gui::OutlineModel</name>
    <message>
        <source>Opening</source>
        <translation>Phần mở đầu</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Phần kết</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Kind of content, level</source>
        <translation>Nhóm nội dung, kiểu đoạn</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(chưa đặt tên)</translation>
    </message>
</context>
<context>
    <name>bd::gui::OverviewPage</name>
    <message>
        <source>Write a P&amp;DF…</source>
        <translation>Ghi &amp;ra PDF…</translation>
    </message>
    <message>
        <source>Sho&amp;w all that is due</source>
        <translation>Xem mọi &amp;việc cần làm</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Open in the plan</source>
        <translation>Mở trong kế hoạch</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>Ghi ra PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>printing %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>Đã gửi tới máy in %1.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Nothing to look over yet</source>
        <translation>Chưa có gì để tổng quan</translation>
    </message>
    <message>
        <source>Here the year stands in figures and charts: tasks, activities, people, money, what is due. It fills itself from plans and from the activities that are logged.</source>
        <translation>Trang này cho thấy cả năm bằng số và biểu đồ: nhiệm vụ, hoạt động, người tham dự, kinh phí, hạn sắp tới. Số liệu tự lấy từ kế hoạch và các hoạt động đã ghi.</translation>
    </message>
    <message>
        <source>Log what was done</source>
        <translation>Ghi hoạt động</translation>
    </message>
    <message>
        <source>Go to the plans</source>
        <translation>Đến trang Kế hoạch</translation>
    </message>
</context>
<context>
    <name>bd::gui::PageView</name>
    <message>
        <source>Pages as printed</source>
        <translation>Các trang như khi in</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
</context>
<context>
    <name>bd::gui::PagesDialog</name>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Export to &amp;Word…</source>
        <translation>Xuất &amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
</context>
<context>
    <name>bd::gui::PaletteCommand</name>
    <message>
        <source>Find &amp;everything: commands, pages, plans…</source>
        <translation>Tìm &amp;nhanh: lệnh, trang, kế hoạch…</translation>
    </message>
    <message>
        <source>Find… %1</source>
        <translation>Tìm… %1</translation>
    </message>
</context>
<context>
    <name>bd::gui::PaletteFlow</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Kế hoạch năm %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(chưa có trích yếu)</translation>
    </message>
    <message>
        <source>Section of the open plan</source>
        <translation>Mục của kế hoạch đang mở</translation>
    </message>
</context>
<context>
    <name>bd::gui::PaperCommand</name>
    <message>
        <source>&amp;Letter asking for comments…</source>
        <translation>Công văn lấ&amp;y ý kiến…</translation>
    </message>
    <message>
        <source>Ta&amp;ble of comments and decisions…</source>
        <translation>Bảng tổng hợp, tiếp th&amp;u, giải trình…</translation>
    </message>
    <message>
        <source>Submission to the head (tờ t&amp;rình)…</source>
        <translation>Tờ t&amp;rình ban hành…</translation>
    </message>
    <message>
        <source>In whose name? Answer the questions about the office under “Documents, settings” first; the head, the symbol and the signature of the paper come from there.</source>
        <translation>Chưa có cơ quan đứng tên. Trả lời các câu hỏi về cơ quan trong “Tài liệu, cài đặt” trước: phần đầu, ký hiệu và chữ ký của văn bản lấy từ đó.</translation>
    </message>
    <message>
        <source>In whose name is it issued?</source>
        <translation>Văn bản đứng tên cơ quan nào?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>Mở bằng Word</translation>
    </message>
</context>
<context>
    <name>bd::gui::PartialDateEdit</name>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Day, may stay empty</source>
        <translation>Ngày, có thể để trống</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>Month, may stay empty</source>
        <translation>Tháng, có thể để trống</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>Year, may stay empty</source>
        <translation>Năm, có thể để trống</translation>
    </message>
</context>
<context>
    <name>bd::gui::PasteDialog</name>
    <message>
        <source>Text of the plan</source>
        <translation>Nội dung kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>Đọ&amp;c nội dung</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>bd::gui::PastePlanCommand</name>
    <message>
        <source>Receive a plan by &amp;pasting its text…</source>
        <translation>Nhận kế hoạch bằng cách &amp;dán nội dung…</translation>
    </message>
</context>
<context>
    <name>bd::gui::PasteRowsDialog</name>
    <message>
        <source>Log the pasted rows</source>
        <translation>Ghi các dòng đã dán</translation>
    </message>
    <message>
        <source>Each line becomes an activity. What is not understood in a line is told beside it; columns that nobody knows go to the end of the result.</source>
        <translation>Mỗi dòng thành một hoạt động. Chỗ nào trong dòng chưa hiểu được nêu ở bên phải; chữ của những cột lạ được giữ ở cuối phần kết quả.</translation>
    </message>
    <message>
        <source>The pasted rows</source>
        <translation>Các dòng đã dán</translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;those that the log has already (%Ln)</source>
        <translation>
            <numerusform>&amp;Ghi cả những hoạt động đã có (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>Log %Ln activities</source>
        <translation>
            <numerusform>Ghi %Ln hoạt động</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bd::gui::PatternsCommand</name>
    <message>
        <source>&amp;Sentence patterns…</source>
        <translation>Mẫ&amp;u câu…</translation>
    </message>
</context>
<context>
    <name>bd::gui::PatternsDialog</name>
    <message>
        <source>Sentence patterns of reports</source>
        <translation>Mẫu câu báo cáo</translation>
    </message>
    <message>
        <source>Find a pattern: words, or its code</source>
        <translation>Tìm mẫu câu: từ ngữ, hoặc mã</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Mẫu câu</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Lời văn</translation>
    </message>
    <message>
        <source>&amp;Wording: numbers and names are in braces; a clause whose number is unknown is left out</source>
        <translation>&amp;Lời văn: số và tên đặt trong ngoặc nhọn; chưa có số thì cả vế tự bỏ đi</translation>
    </message>
    <message>
        <source>Take the &amp;original wording</source>
        <translation>Lấy lại mẫu &amp;gốc</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Lư&amp;u</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>No pattern has these words.</source>
        <translation>Không có mẫu câu nào có các từ này.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Khi in: %1</translation>
    </message>
</context>
<context>
    <name>bd::gui::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Kỳ số liệu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Kỳ khác…</translation>
    </message>
</context>
<context>
    <name>bd::gui::PlanCommand</name>
    <message>
        <source>choose a plan first</source>
        <translation>chọn một kế hoạch trước</translation>
    </message>
    <message>
        <source>it is for plans, a report is open</source>
        <translation>lệnh này dành cho kế hoạch, đang mở báo cáo</translation>
    </message>
</context>
<context>
    <name>bd::gui::PlanDesk</name>
    <message>
        <source>There is no room there: an outline has at most four levels.</source>
        <translation>Không thêm được vào chỗ đó: bố cục có nhiều nhất bốn cấp.</translation>
    </message>
    <message>
        <source>This plan was issued: it is only read. Its text is what was signed.</source>
        <translation>Kế hoạch đã ban hành nên chỉ xem: nội dung là bản đã ký.</translation>
    </message>
    <message>
        <source>This plan was amended or replaced by a later one: it is only read.</source>
        <translation>Kế hoạch đã được sửa đổi, bổ sung hoặc thay thế bằng kế hoạch sau nên chỉ xem.</translation>
    </message>
    <message>
        <source>Amend it</source>
        <translation>Sửa đổi, bổ sung</translation>
    </message>
    <message>
        <source>What you typed is not saved: the same passage was just changed in another window.</source>
        <translation>Nội dung vừa gõ chưa được lưu: chỗ này vừa được sửa ở một cửa sổ khác.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Quyết định…</translation>
    </message>
    <message>
        <source>What you typed could not be saved yet; it is kept in this window and saved as soon as the data file can be written again. %1</source>
        <translation>Nội dung vừa gõ chưa lưu được; cửa sổ này vẫn giữ nguyên và sẽ lưu ngay khi ghi được vào tệp dữ liệu. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Chưa lưu được</translation>
    </message>
    <message>
        <source>What you typed last could not be saved. If you go on, it is lost.</source>
        <translation>Nội dung gõ sau cùng chưa lưu được. Rời khỏi đây thì phần đó mất.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Rời đi, bỏ phần đó</translation>
    </message>
    <message>
        <source>This plan was just deleted in another window. What you see here is not stored any more.</source>
        <translation>Kế hoạch này vừa bị xóa ở một cửa sổ khác. Nội dung đang thấy ở đây không còn trong tệp dữ liệu.</translation>
    </message>
    <message>
        <source>Keep it as a plan</source>
        <translation>Giữ lại thành kế hoạch</translation>
    </message>
    <message>
        <source>This report was sent: it is only read. To write on, set its state back to draft; what was frozen stays as it was.</source>
        <translation>Báo cáo này đã gửi nên chỉ xem. Muốn viết tiếp, đặt lại trạng thái dự thảo; các lần đã chốt vẫn giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>bd::gui::PlanFileBar</name>
    <message>
        <source>Final Word file</source>
        <translation>Bản Word cuối cùng</translation>
    </message>
    <message>
        <source>Signed PDF</source>
        <translation>Bản PDF đã ký</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Lưu ra nơi khác…</translation>
    </message>
    <message>
        <source>Save the file elsewhere</source>
        <translation>Lưu tệp ra nơi khác</translation>
    </message>
</context>
<context>
    <name>bd::gui::PlanFind</name>
    <message numerus="yes">
        <source>%n places replaced.</source>
        <translation>
            <numerusform>Đã thay thế %n chỗ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>bd::gui::PlanHead</name>
    <message>
        <source>All plans</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Back to the list of plans (Alt+Left)</source>
        <translation>Quay lại danh sách kế hoạch (Alt+mũi tên trái)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Việc khác</translation>
    </message>
</context>
<context>
    <name>bd::gui::PlanListModel</name>
    <message>
        <source>(no title)</source>
        <translation>(chưa có trích yếu)</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Year unknown</source>
        <translation>Chưa rõ năm</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Number, symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
</context>
<context>
    <name>bd::gui::PlanPage</name>
    <message>
        <source>Outline</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Head and signature</source>
        <translation>Thể thức</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Reporting duties</source>
        <translation>Chế độ báo cáo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Văn bản gốc</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Phần không đưa vào</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Không bỏ phần nào ra ngoài</translation>
    </message>
    <message>
        <source>Every word of the source is in the plan.</source>
        <translation>Mọi chữ của văn bản gốc đều có trong kế hoạch.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(chưa có trích yếu)</translation>
    </message>
    <message>
        <source>From pasted text or made in this program.</source>
        <translation>Từ nội dung dán hoặc lập trong chương trình.</translation>
    </message>
    <message>
        <source>From the file “%1” (%2).</source>
        <translation>Từ tệp “%1” (%2).</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Lấy ý kiến</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>nội dung sửa đổi: %1</translation>
    </message>
    <message>
        <source>Nothing is written here yet. Tick it once you have checked it.</source>
        <translation>Chưa viết gì. Rà xong thì đánh dấu.</translation>
    </message>
    <message>
        <source>Drafted by the program. Tick it once you have checked it.</source>
        <translation>Bản nháp tự động. Rà xong thì đánh dấu.</translation>
    </message>
    <message>
        <source>Edited or accepted. Tick it once you have checked it.</source>
        <translation>Đã sửa hoặc đã chấp nhận. Rà xong thì đánh dấu.</translation>
    </message>
    <message>
        <source>Checked.</source>
        <translation>Đã rà xong.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Mọi báo cáo</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Mọi kế hoạch</translation>
    </message>
    <message>
        <source>Back to the list of reports (Alt+Left)</source>
        <translation>Về danh sách báo cáo (Alt+Trái)</translation>
    </message>
    <message>
        <source>Back to the list of plans (Alt+Left)</source>
        <translation>Về danh sách kế hoạch (Alt+Trái)</translation>
    </message>
</context>
<context>
    <name>bd::gui::PlanTextView</name>
    <message>
        <source>Footnotes</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>(the source kept only the mark)</source>
        <translation>(văn bản gốc chỉ còn dấu chú thích)</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number, symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Nhóm nội dung</translation>
    </message>
    <message>
        <source>Number in the source</source>
        <translation>Số trong bản gốc</translation>
    </message>
    <message>
        <source>Agencies and units</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Reporting duties</source>
        <translation>Chế độ báo cáo</translation>
    </message>
</context>
<context>
    <name>bd::gui::PlansPage</name>
    <message>
        <source>No plan found</source>
        <translation>Không tìm thấy kế hoạch</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch theo năm</translation>
    </message>
    <message>
        <source>Find by title, number, issuing body (Ctrl+F)</source>
        <translation>Tìm theo trích yếu, số, cơ quan (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>Tìm kế hoạch</translation>
    </message>
    <message>
        <source>Plans by year</source>
        <translation>Kế hoạch theo năm</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Letters without marks find those with marks too.</source>
        <translation>Không có kế hoạch nào khớp với “%1”. Gõ không dấu cũng tìm được chữ có dấu.</translation>
    </message>
    <message>
        <source>There is no plan of this year.</source>
        <translation>Chưa có kế hoạch của năm này.</translation>
    </message>
</context>
<context>
    <name>bd::gui::PreviewCommand</name>
    <message>
        <source>show the preview first (F8)</source>
        <translation>mở trang xem trước (F8) trước</translation>
    </message>
</context>
<context>
    <name>bd::gui::PreviewPanel</name>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Trang trước (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Trang sau (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>T&amp;rang</translation>
    </message>
    <message>
        <source>Number of the page shown; Enter goes to the one typed</source>
        <translation>Số trang đang xem; gõ số rồi nhấn Enter để đến trang đó</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Cỡ trang trên màn hình</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Đang dàn trang…</translation>
    </message>
    <message>
        <source>Stop laying out</source>
        <translation>Dừng dàn trang</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Vừa chiều n&amp;gang</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>&amp;Vừa trang</translation>
    </message>
    <message>
        <source>Laying out was stopped; the pages may be incomplete or older than the text.</source>
        <translation>Đã dừng dàn trang; các trang đang hiện có thể chưa đủ hoặc cũ hơn nội dung.</translation>
    </message>
    <message>
        <source>The pages can&apos;t be shown. %1</source>
        <translation>Không hiện được trang in. %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dàn tiếp</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>What the pages don&apos;t show as Word does</source>
        <translation>Những gì các trang này hiển thị khác Word</translation>
    </message>
    <message>
        <source>&amp;Two pages side by side</source>
        <translation>&amp;Xếp hai trang cạnh nhau</translation>
    </message>
    <message numerus="yes">
        <source>%n things shown differently</source>
        <translation>
            <numerusform>Có %n điểm hiển thị khác</numerusform>
        </translation>
    </message>
    <message>
        <source>The file exported to Word has all of this; the preview, PDF and print show it differently:</source>
        <translation>Tệp xuất ra Word có đủ những thứ sau; trang xem trước, PDF và bản in trình bày khác:</translation>
    </message>
    <message>
        <source>Use the shipped template</source>
        <translation>Dùng mẫu có sẵn</translation>
    </message>
</context>
<context>
    <name>bd::gui::PrintCommand</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>laying out the pages</source>
        <translation>dàn trang để in</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>printing %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>Đã gửi đến máy in %1.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Đã ghi vào %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages already sent may still come out.</source>
        <translation>Đã dừng in. Trang nào đã gửi đi thì máy in có thể vẫn in ra.</translation>
    </message>
</context>
<context>
    <name>bd::gui::QuickEntryDialog</name>
    <message>
        <source>Log an activity</source>
        <translation>Ghi hoạt động</translation>
    </message>
    <message>
        <source>12/1, 19/1, 26/1</source>
        <translation>12/1, 19/1, 26/1</translation>
    </message>
    <message>
        <source>Further days of the series</source>
        <translation>Các ngày khác của loạt</translation>
    </message>
    <message>
        <source> more weeks</source>
        <translation> tuần nữa</translation>
    </message>
    <message>
        <source>How many more weeks</source>
        <translation>Mấy tuần nữa</translation>
    </message>
    <message>
        <source>name of the preset</source>
        <translation>tên mẫu ghi nhanh</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Tên mẫu ghi nhanh</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Giữ thành mẫu</translation>
    </message>
    <message>
        <source>Begin with a preset (Ctrl+1 to Ctrl+9)</source>
        <translation>Bắt đầu từ một mẫu (Ctrl+1 đến Ctrl+9)</translation>
    </message>
    <message>
        <source>Save, then the next</source>
        <translation>Lưu và ghi tiếp</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Lưu và đóng</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Esc; what was typed waits here</source>
        <translation>Esc; điều đang gõ dở vẫn được giữ</translation>
    </message>
    <message>
        <source>Keep what stands here as a preset…</source>
        <translation>Giữ nội dung này thành mẫu…</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>Xóa một mẫu</translation>
    </message>
    <message>
        <source>These are no days: %1</source>
        <translation>Chưa rõ ngày: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities are stored, one on each day.</source>
        <translation>
            <numerusform>Sẽ lưu %Ln hoạt động, mỗi ngày một hoạt động.</numerusform>
        </translation>
    </message>
    <message>
        <source>O&amp;n these days too</source>
        <translation>Cả các ngà&amp;y này</translation>
    </message>
    <message>
        <source>E&amp;very week</source>
        <translation>Hằng t&amp;uần</translation>
    </message>
    <message>
        <source>Preset&amp;s</source>
        <translation>&amp;Mẫu ghi nhanh</translation>
    </message>
    <message>
        <source>On severa&amp;l days</source>
        <translation>Nh&amp;iều ngày</translation>
    </message>
</context>
<context>
    <name>bd::gui::QuickEntryFlow</name>
    <message>
        <source>The preset “%1” is kept.</source>
        <translation>Đã giữ mẫu “%1”.</translation>
    </message>
    <message>
        <source>Saved: “%1”.</source>
        <translation>Đã lưu: “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: “%1”. %Ln activities so far.</source>
        <translation>
            <numerusform>Đã lưu: “%1”. Đã ghi %Ln hoạt động.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities are logged.</source>
        <translation>
            <numerusform>Đã ghi %Ln hoạt động.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, add photos</source>
        <translation>Xem, thêm ảnh</translation>
    </message>
</context>
<context>
    <name>bd::gui::QuickLine</name>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Date of the new activity</source>
        <translation>Ngày của hoạt động mới</translation>
    </message>
    <message>
        <source>Log at once: what was done, then Enter</source>
        <translation>Ghi nhanh: tên hoạt động, rồi Enter</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>people</source>
        <translation>số người</translation>
    </message>
    <message>
        <source>women</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Đủ các ô…</translation>
    </message>
</context>
<context>
    <name>bd::gui::QuickReportPage</name>
    <message>
        <source>Figures for a report</source>
        <translation>Số liệu cho báo cáo</translation>
    </message>
    <message>
        <source>A report needs neither a plan nor a log: say which report it is, type the figures that you have, tick what was done, and the Word file is written.</source>
        <translation>Báo cáo không cần kế hoạch, không cần ghi hoạt động: chọn báo cáo nào, điền số liệu đang có, đánh dấu việc đã làm, chương trình viết ra tệp Word.</translation>
    </message>
    <message>
        <source>&amp;Write a report now…</source>
        <translation>&amp;Lập báo cáo ngay…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the report’s details…</source>
        <translation>Sửa thông t&amp;in chung…</translation>
    </message>
    <message>
        <source>Type what you have. Empty means unknown, 0 means none, “~50” or “khoảng 50” is an estimate. Enter or Tab moves on, Ctrl+Page Down goes to the next form.</source>
        <translation>Có gì điền nấy: để trống là chưa biết, 0 là không có, “~50” hoặc “khoảng 50” là số ước. Enter hoặc Tab sang ô sau, Ctrl+Page Down sang biểu sau.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Arrow keys and Space. Each tick adds a sentence to the report.</source>
        <translation>Dùng phím mũi tên và phím cách. Mỗi dấu chọn thành một câu trong báo cáo.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Drop or paste photos anywhere on this page. Only photos whose people have agreed are printed: tick the box below the photo.</source>
        <translation>Kéo ảnh thả vào trang này hoặc dán. Chỉ in ảnh mà người trong ảnh đã đồng ý: đánh dấu ở dưới ảnh.</translation>
    </message>
    <message>
        <source>Edit the te&amp;xt</source>
        <translation>S&amp;oạn nội dung</translation>
    </message>
    <message>
        <source>The report&apos;s text with its figures, to be read and corrected here</source>
        <translation>Nội dung báo cáo với số liệu, đọc và sửa ngay trong chương trình</translation>
    </message>
    <message>
        <source>Export to &amp;Word</source>
        <translation>Xuất ra &amp;Word</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>%1 yêu cầu</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>No figures yet: the report says so in words.</source>
        <translation>Chưa có số liệu: báo cáo sẽ viết bằng lời.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures typed; empty fields are left out.</source>
        <translation>
            <numerusform>Đã điền %n số liệu; ô trống không đưa vào báo cáo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things done.</source>
        <translation>
            <numerusform>%n việc đã đánh dấu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos.</source>
        <translation>
            <numerusform>%n ảnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved as you type.</source>
        <translation>Gõ đến đâu lưu đến đó.</translation>
    </message>
    <message>
        <source>A field holds something that is not a number; see the remark below its form. Correct it or empty it.</source>
        <translation>Có ô không phải là số, được nêu ở dưới biểu. Sửa lại hoặc xóa trống ô ấy.</translation>
    </message>
</context>
<context>
    <name>bd::gui::QuitCommand</name>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
</context>
<context>
    <name>bd::gui::ReadyPhraseCommand</name>
    <message>
        <source>&amp;Insert a ready sentence…</source>
        <translation>&amp;Thêm câu mẫu…</translation>
    </message>
    <message>
        <source>open a report and go to one of its sections first</source>
        <translation>hãy mở báo cáo và chọn một mục</translation>
    </message>
    <message>
        <source>Ready sentences</source>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>Which sentence stands in “%1”? Fill its “…” afterwards.</source>
        <translation>Chèn câu nào vào “%1”? Sau đó điền chỗ “…”.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
</context>
<context>
    <name>bd::gui::ReasonDialog</name>
    <message>
        <source>Leave</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>bd::gui::RecentFilesCommand</name>
    <message>
        <source>Recent &amp;data files</source>
        <translation>Tệp dữ liệu &amp;gần đây</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (không tìm thấy)</translation>
    </message>
    <message>
        <source>&amp;Remove those not found</source>
        <translation>&amp;Bỏ các tệp không tìm thấy</translation>
    </message>
</context>
<context>
    <name>bd::gui::RedoCommand</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>không có gì để làm lại</translation>
    </message>
</context>
<context>
    <name>bd::gui::RegisterPage</name>
    <message>
        <source>What you began is not saved yet: something that it needs is missing.</source>
        <translation>Phần đang ghi dở chưa được lưu vì còn thiếu thông tin bắt buộc.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ghi tiếp</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Xó&amp;a</translation>
    </message>
    <message>
        <source>Nothing matches. Letters without marks find those with marks too.</source>
        <translation>Không có dòng nào khớp. Gõ không dấu cũng tìm được chữ có dấu.</translation>
    </message>
    <message>
        <source>“%1” was not understood there; the cell keeps what it had.</source>
        <translation>Không hiểu “%1” ở ô đó; ô giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Choose a line to see and change it.</source>
        <translation>Chọn một dòng để xem và sửa.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>bd::gui::RemoveTaskCommand</name>
    <message>
        <source>&amp;No longer a task</source>
        <translation>&amp;Bỏ đánh dấu nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>bd::gui::ReplaceCommand</name>
    <message>
        <source>Re&amp;place…</source>
        <translation>Th&amp;ay thế…</translation>
    </message>
</context>
<context>
    <name>bd::gui::ReportCommand</name>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Đã xóa “%1”.</translation>
    </message>
    <message>
        <source>open a report first</source>
        <translation>hãy mở một báo cáo trước</translation>
    </message>
</context>
<context>
    <name>bd::gui::ReportDesk</name>
    <message>
        <source>%1 (counted in %2 of %3)</source>
        <translation>%1 (%2/%3 có thống kê)</translation>
    </message>
    <message>
        <source>from the activities logged: %1</source>
        <translation>từ hoạt động đã ghi: %1</translation>
    </message>
    <message>
        <source>typed total</source>
        <translation>số nhập tay</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bd::gui::ReportFiguresCommand</name>
    <message>
        <source>T&amp;ype a report’s figures</source>
        <translation>Nhập số l&amp;iệu của báo cáo</translation>
    </message>
</context>
<context>
    <name>bd::gui::ReportFlow</name>
    <message>
        <source>This is a figure of the section. Press F4 again to see where it comes from.</source>
        <translation>Đây là một số liệu của mục. Bấm F4 lần nữa để biết số này từ đâu.</translation>
    </message>
    <message>
        <source>There is no figure from the data here. Put the cursor on an underlined number.</source>
        <translation>Ở đây không có số lấy từ dữ liệu. Đặt con trỏ vào một số có gạch chân chấm.</translation>
    </message>
    <message numerus="yes">
        <source>The figures changed: %n sections have a new draft. What you wrote is kept.</source>
        <translation>
            <numerusform>Số liệu đã thay đổi: %n mục có bản nháp mới. Câu đã viết được giữ nguyên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the new draft…</source>
        <translation>Xem bản nháp mới…</translation>
    </message>
    <message>
        <source>The report has changed since revision %1 was frozen.</source>
        <translation>Báo cáo đã thay đổi sau lần chốt %1.</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Xem thay đổi</translation>
    </message>
    <message>
        <source>Freeze it again…</source>
        <translation>Chốt lại…</translation>
    </message>
    <message numerus="yes">
        <source>Drafted from the data of the period: %n sections. Grey paragraphs are automatic drafts until you change or accept them.</source>
        <translation>
            <numerusform>Đã soạn nháp %n mục từ số liệu của kỳ. Đoạn nền xám là bản nháp tự động cho tới khi anh, chị sửa hoặc chấp nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>bd::gui::ReportLikeCommand</name>
    <message>
        <source>Write a report li&amp;ke an earlier one…</source>
        <translation>Lậ&amp;p báo cáo theo báo cáo trước…</translation>
    </message>
</context>
<context>
    <name>bd::gui::ReportMarks</name>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(the data says %1 now)</source>
        <translation>(số liệu nay là %1)</translation>
    </message>
    <message>
        <source>– counted in %1 of %2 rows</source>
        <translation>– %1/%2 dòng có thống kê</translation>
    </message>
    <message>
        <source>Ctrl+click or F4: where it comes from.</source>
        <translation>Ctrl+bấm chuột hoặc F4: số này từ đâu.</translation>
    </message>
    <message>
        <source>Drafted by the program from the data. Change it, or accept it as it stands; until then it is marked.</source>
        <translation>Bản nháp tự động từ số liệu. Sửa, hoặc chấp nhận như vậy; tới lúc đó đoạn còn được đánh dấu.</translation>
    </message>
    <message>
        <source>Is it so? Nobody wrote anything about this, so the program says that nothing was done. Accept it if that is true, else write what was done.</source>
        <translation>Có đúng không? Chưa ai ghi gì về nội dung này nên câu nháp viết là không phát sinh. Đúng thì chấp nhận, không đúng thì viết việc đã làm.</translation>
    </message>
</context>
<context>
    <name>bd::gui::ReportStartDialog</name>
    <message>
        <source>Details of the report</source>
        <translation>Thông tin chung của báo cáo</translation>
    </message>
    <message>
        <source>Write a report now</source>
        <translation>Lập báo cáo ngay</translation>
    </message>
    <message>
        <source>Only the period is needed. Everything else may stay empty and be filled in later.</source>
        <translation>Chỉ cần kỳ số liệu. Các ô khác có thể để trống, điền sau.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Go on to the figures</source>
        <translation>Tiếp tục: nhập số liệu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>As&amp;ked for by</source>
        <translation>Trả &amp;lời cho</translation>
    </message>
    <message>
        <source>(no request on record)</source>
        <translation>(không theo yêu cầu nào đã ghi)</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Which &amp;report</source>
        <translation>&amp;Báo cáo</translation>
    </message>
    <message>
        <source>How the period is counted</source>
        <translation>Cách tính kỳ số liệu</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Ngày đầu, ngày cuối của kỳ</translation>
    </message>
    <message>
        <source>for example 15/12/2025–14/06/2026</source>
        <translation>ví dụ 15/12/2025–14/06/2026</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Kỳ số liệu</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>Văn bản yêu cầu</translation>
    </message>
    <message>
        <source>Paste the letter or its first sentence: number, date, sender and deadline are read from it</source>
        <translation>Dán công văn hoặc câu căn cứ: số, ngày, nơi gửi, hạn được nhận ra và điền xuống dưới</translation>
    </message>
    <message>
        <source>Wor&amp;ding of the request</source>
        <translation>&amp;Dán văn bản yêu cầu</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Nơi yêu cầu</translation>
    </message>
    <message>
        <source>A few letters are enough: “so noi vu”</source>
        <translation>Gõ vài chữ là đủ: “so noi vu”</translation>
    </message>
    <message>
        <source>&amp;Who asks</source>
        <translation>&amp;Nơi yêu cầu</translation>
    </message>
    <message>
        <source>&amp;Number and date</source>
        <translation>&amp;Số, ngày văn bản</translation>
    </message>
    <message>
        <source>for example Công văn số 540/SNV-XDCQ ngày 20/5/2026</source>
        <translation>ví dụ Công văn số 540/SNV-XDCQ ngày 20/5/2026</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Về việc</translation>
    </message>
    <message>
        <source>what the report is about; may stay empty</source>
        <translation>nội dung yêu cầu báo cáo; có thể để trống</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Kính &amp;gửi</translation>
    </message>
    <message>
        <source>whom the report is sent to; several with “;” between</source>
        <translation>nơi nhận báo cáo; nhiều nơi thì cách nhau bằng “;”</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Hạn gửi</translation>
    </message>
    <message>
        <source>as it is written: “trước ngày 30/5”, “5/12”</source>
        <translation>gõ như trong văn bản: “trước ngày 30/5”, “5/12”</translation>
    </message>
    <message>
        <source>In the na&amp;me of</source>
        <translation>D&amp;anh nghĩa</translation>
    </message>
    <message>
        <source>(left open)</source>
        <translation>(để trống)</translation>
    </message>
    <message>
        <source>About the p&amp;lan</source>
        <translation>Theo kế h&amp;oạch</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(chưa có trích yếu)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Đề cương</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Từ &amp;tệp…</translation>
    </message>
    <message>
        <source>The outline that the superior sent, as a Word or PDF file</source>
        <translation>Đề cương cấp trên gửi, tệp Word hoặc PDF</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Đề &amp;cương</translation>
    </message>
    <message>
        <source>Choose the outline</source>
        <translation>Chọn tệp đề cương</translation>
    </message>
    <message>
        <source>Documents (*.docx *.doc *.odt *.pdf *.txt)</source>
        <translation>Tài liệu (*.docx *.doc *.odt *.pdf *.txt)</translation>
    </message>
    <message>
        <source>The usual outline</source>
        <translation>Đề cương thường dùng</translation>
    </message>
    <message>
        <source>As sent with the request: %1</source>
        <translation>Kèm theo yêu cầu: %1</translation>
    </message>
    <message>
        <source>Same as: %1</source>
        <translation>Theo báo cáo trước: %1</translation>
    </message>
    <message>
        <source>The period runs to %1: add a column with the estimate for the whole period</source>
        <translation>Kỳ còn đến %1: thêm cột “ước cả kỳ”</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>No number, sender or deadline was recognised; the words are kept as the base.</source>
        <translation>Không nhận ra số, nơi gửi hay hạn; nội dung dán được giữ làm căn cứ.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Nhận ra: %1</translation>
    </message>
    <message>
        <source>Enter the first and the last day of the period.</source>
        <translation>Cần ngày đầu và ngày cuối của kỳ số liệu.</translation>
    </message>
    <message>
        <source>These dates are not understood. Type them like 01/01/2026–30/06/2026, the earlier one first.</source>
        <translation>Không hiểu các ngày này. Gõ như 01/01/2026–30/06/2026, ngày trước viết trước.</translation>
    </message>
    <message>
        <source>The deadline isn&apos;t understood and is left out. Type it as “trước 30/5” or “5/12”.</source>
        <translation>Không hiểu hạn gửi, tạm để trống. Gõ như “trước 30/5” hoặc “5/12”.</translation>
    </message>
    <message>
        <source>Use the report for another request</source>
        <translation>Dùng báo cáo cho yêu cầu khác</translation>
    </message>
    <message>
        <source>What “%1” says goes to somebody else as well: say who asks, by which document and until when. The first report stays as it is.</source>
        <translation>Nội dung của “%1” được gửi thêm cho nơi khác: cho biết nơi yêu cầu, theo văn bản nào, hạn nào. Báo cáo đầu giữ nguyên.</translation>
    </message>
    <message>
        <source>Make the other report</source>
        <translation>Lập báo cáo cho yêu cầu này</translation>
    </message>
</context>
<context>
    <name>bd::gui::ReportsPage</name>
    <message>
        <source>Kind and period</source>
        <translation>Loại, kỳ báo cáo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(chưa có trích yếu)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>trước %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Sent, number %1</source>
        <translation>Đã gửi, số %1</translation>
    </message>
    <message>
        <source>Frozen, revision %1</source>
        <translation>Đã chốt lần %1</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Chưa có báo cáo nào</translation>
    </message>
    <message>
        <source>A report of six months, of the year, of the Action Month or the one that is due on Friday: say which one, type the figures you have, and Word comes out. What was logged and planned is included automatically; only the period is required.</source>
        <translation>Báo cáo 6 tháng, năm, Tháng hành động, hay báo cáo phải nộp thứ Sáu này: nói báo cáo nào, gõ những số đang có, chương trình xuất ra Word. Hoạt động đã ghi và kế hoạch được lấy vào sẵn; ngoài kỳ báo cáo không có ô nào bắt buộc.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>Find by kind, title, addressee (Ctrl+F)</source>
        <translation>Tìm theo loại, trích yếu, nơi gửi (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find reports</source>
        <translation>Tìm báo cáo</translation>
    </message>
    <message>
        <source>&amp;Use for another request…</source>
        <translation>Dùng cho &amp;yêu cầu khác…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Xó&amp;a</translation>
    </message>
    <message>
        <source>Reports, the newest period first</source>
        <translation>Các báo cáo, kỳ mới nhất trước</translation>
    </message>
    <message>
        <source>No report found</source>
        <translation>Không tìm thấy báo cáo</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Letters without marks find those with marks too.</source>
        <translation>Không có gì khớp với “%1”. Gõ không dấu cũng tìm được chữ có dấu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Use for another request…</source>
        <translation>Dùng cho yêu cầu khác…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan lập</translation>
    </message>
    <message>
        <source>changed since it was frozen</source>
        <translation>lời văn đã sửa sau khi chốt</translation>
    </message>
    <message>
        <source>its data have changed</source>
        <translation>số liệu đã thay đổi</translation>
    </message>
</context>
<context>
    <name>bd::gui::RequestDialog</name>
    <message>
        <source>Add a request for a report from an incoming document</source>
        <translation>Thêm yêu cầu báo cáo từ văn bản đến</translation>
    </message>
    <message>
        <source>Change the request for a report</source>
        <translation>Sửa yêu cầu báo cáo</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Nơi yêu cầu</translation>
    </message>
    <message>
        <source>A few letters are enough: “so noi vu”</source>
        <translation>Gõ vài chữ là đủ: “so noi vu”</translation>
    </message>
    <message>
        <source>&amp;Who asks</source>
        <translation>&amp;Nơi yêu cầu</translation>
    </message>
    <message>
        <source>&amp;Number of the document</source>
        <translation>&amp;Số văn bản</translation>
    </message>
    <message>
        <source>for example 123/SNV-XDCQ</source>
        <translation>ví dụ 123/SNV-XDCQ</translation>
    </message>
    <message>
        <source>&amp;Date of the document</source>
        <translation>N&amp;gày văn bản</translation>
    </message>
    <message>
        <source>for example 20/5</source>
        <translation>ví dụ 20/5</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>&amp;Hạn báo cáo</translation>
    </message>
    <message>
        <source>as it is written: “trước 30/5”, “5/12”, “chậm nhất 15/6/2026”</source>
        <translation>như văn bản ghi: “trước 30/5”, “5/12”, “chậm nhất 15/6/2026”</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(không ghi)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Kỳ báo cáo</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Về việc</translation>
    </message>
    <message>
        <source>what the report is about; may stay empty</source>
        <translation>nội dung báo cáo; có thể để trống</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Outline or form</source>
        <translation>Đề cương, biểu mẫu</translation>
    </message>
    <message>
        <source>&amp;Outline or form</source>
        <translation>Đề &amp;cương, biểu mẫu</translation>
    </message>
    <message>
        <source>Choose the outline or form</source>
        <translation>Chọn đề cương hoặc biểu mẫu</translation>
    </message>
    <message>
        <source>Documents and tables (*.docx *.doc *.odt *.pdf *.xlsx *.xls *.ods *.zip *.rar)</source>
        <translation>Văn bản và bảng tính (*.docx *.doc *.odt *.pdf *.xlsx *.xls *.ods *.zip *.rar)</translation>
    </message>
    <message>
        <source>Without a date it stands among what has none.</source>
        <translation>Không ghi hạn thì việc nằm trong nhóm “Không có hạn”.</translation>
    </message>
    <message>
        <source>Counts to the end of %1.</source>
        <translation>Tính đến hết %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Đến hết %1.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Ngày này đã qua.</translation>
    </message>
    <message>
        <source>That is a day off; the last working day before is %1.</source>
        <translation>Đó là ngày nghỉ; ngày làm việc cuối trước đó là %1.</translation>
    </message>
    <message>
        <source>%1 working days left.</source>
        <translation>Còn %1 ngày làm việc.</translation>
    </message>
    <message>
        <source>The date of the document isn&apos;t understood. Type it as 20/5 or 20/5/2026.</source>
        <translation>Chưa hiểu ngày văn bản. Hãy gõ như 20/5 hoặc 20/5/2026.</translation>
    </message>
    <message>
        <source>The deadline isn&apos;t understood. Type it as “trước 30/5” or “5/12”.</source>
        <translation>Chưa hiểu Hạn báo cáo. Hãy gõ như “trước 30/5” hoặc “5/12”.</translation>
    </message>
</context>
<context>
    <name>bd::gui::RestoreCommand</name>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Khôi phục…</translation>
    </message>
</context>
<context>
    <name>bd::gui::RevisionsCommand</name>
    <message>
        <source>Frozen &amp;revisions…</source>
        <translation>Các &amp;lần chốt…</translation>
    </message>
    <message>
        <source>the report was not frozen yet</source>
        <translation>báo cáo chưa chốt lần nào</translation>
    </message>
</context>
<context>
    <name>bd::gui::RevisionsDialog</name>
    <message>
        <source>Where</source>
        <translation>Chỗ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nay</translation>
    </message>
    <message>
        <source>Frozen revisions of the report</source>
        <translation>Các lần chốt báo cáo</translation>
    </message>
    <message>
        <source>Revisions, the newest first</source>
        <translation>Các lần chốt, mới nhất trước</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>What changed since revision %1 was frozen.</source>
        <translation>Thay đổi từ lần chốt %1.</translation>
    </message>
    <message>
        <source>The report now</source>
        <translation>Báo cáo hiện nay</translation>
    </message>
    <message>
        <source>What revision %1 changed against revision %2.</source>
        <translation>Lần chốt %1 thay đổi gì so với lần chốt %2.</translation>
    </message>
    <message>
        <source>The first revision.</source>
        <translation>Lần chốt đầu tiên.</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Lần %1, %2</translation>
    </message>
    <message>
        <source>Nothing was frozen before it.</source>
        <translation>Trước đó chưa chốt lần nào.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Look at the &amp;pages…</source>
        <translation>&amp;Xem bản in…</translation>
    </message>
    <message>
        <source>Export to &amp;Word…</source>
        <translation>Xuất &amp;Word…</translation>
    </message>
    <message>
        <source>Export to P&amp;DF…</source>
        <translation>Xuất P&amp;DF…</translation>
    </message>
    <message>
        <source>Choose a frozen revision at the left. The report as it is now goes out from its own page.</source>
        <translation>Hãy chọn một lần chốt ở bên trái. Báo cáo hiện tại được xuất từ trang của nó.</translation>
    </message>
</context>
<context>
    <name>bd::gui::RoundFields</name>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Reply &amp;by</source>
        <translation>Hạn trả &amp;lời</translation>
    </message>
    <message>
        <source>Who doesn&apos;t answer in time counts as a&amp;greeing</source>
        <translation>&amp;Quá thời hạn không có ý kiến được coi là thống nhất</translation>
    </message>
    <message>
        <source>Se&amp;nt on</source>
        <translation>N&amp;gày gửi</translation>
    </message>
    <message>
        <source>Letter n&amp;umber</source>
        <translation>Số &amp;công văn</translation>
    </message>
</context>
<context>
    <name>bd::gui::RoundsPage</name>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Cơ quan góp ý</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nội dung góp ý</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Chưa lấy ý kiến</translation>
    </message>
    <message>
        <source>Who is asked about the draft, what they answer, and what is done about their comments. The letter and the table of comments are made from it.</source>
        <translation>Hỏi ý kiến những cơ quan nào về dự thảo, họ trả lời ra sao, từng ý kiến được xử lý thế nào. Công văn lấy ý kiến và bảng tổng hợp được lập từ đây.</translation>
    </message>
    <message>
        <source>&amp;Ask for comments</source>
        <translation>&amp;Lấy ý kiến về dự thảo</translation>
    </message>
    <message>
        <source>Round of comments</source>
        <translation>Lần lấy ý kiến</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Lấy ý kiến lần &amp;nữa</translation>
    </message>
    <message>
        <source>Delete this roun&amp;d</source>
        <translation>Xóa lần nà&amp;y</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Cơ quan được hỏi</translation>
    </message>
    <message>
        <source>Ask another agency or unit; several with semicolons between</source>
        <translation>Hỏi thêm cơ quan, đơn vị; nhiều nơi thì cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Ask another one: name or abbreviation</source>
        <translation>Hỏi thêm: gõ tên hoặc tên viết tắt</translation>
    </message>
    <message>
        <source>Add whoever the &amp;plan names</source>
        <translation>Thêm các cơ quan có trong &amp;phân công</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>“%1” is no day; type it as 05/06/2026.</source>
        <translation>“%1” không phải là một ngày; gõ như 05/06/2026.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Add a &amp;comment</source>
        <translation>Thêm ý &amp;kiến</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Lần %1</translation>
    </message>
    <message>
        <source>%1, sent on %2</source>
        <translation>%1, gửi ngày %2</translation>
    </message>
    <message>
        <source>%1 asked: %2 agree, %3 have comments, %4 have not answered%5.</source>
        <translation>Đã hỏi %1 cơ quan, đơn vị: %2 thống nhất, %3 có ý kiến, %4 chưa trả lời%5.</translation>
    </message>
    <message>
        <source> and count as agreeing</source>
        <translation> (quá hạn, được coi là thống nhất)</translation>
    </message>
    <message>
        <source>%1 comments, %2 not decided yet.</source>
        <translation>%1 ý kiến, %2 chưa xử lý.</translation>
    </message>
    <message>
        <source>“%1” was deleted, with its answers and comments.</source>
        <translation>Đã xóa “%1” cùng các trả lời và ý kiến.</translation>
    </message>
    <message>
        <source>“%1” is not asked any more.</source>
        <translation>Không hỏi “%1” nữa.</translation>
    </message>
    <message>
        <source>%1 are not asked any more.</source>
        <translation>Không hỏi %1 nơi nữa.</translation>
    </message>
    <message>
        <source>The comment was deleted.</source>
        <translation>Đã xóa ý kiến.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>bd::gui::SampleCommand</name>
    <message>
        <source>&amp;Look at the sample…</source>
        <translation>X&amp;em thử…</translation>
    </message>
</context>
<context>
    <name>bd::gui::SectionEditor</name>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Paragraph with “-”</source>
        <translation>Gạch đầu dòng</translation>
    </message>
    <message>
        <source>Paragraph with “+”</source>
        <translation>Dấu cộng</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>The source kept only the number of this footnote.</source>
        <translation>Văn bản gốc chỉ có số của chú thích này.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;hép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
</context>
<context>
    <name>bd::gui::SetStateCommand</name>
    <message>
        <source>State: &amp;draft</source>
        <translation>Trạng thái: &amp;dự thảo</translation>
    </message>
    <message>
        <source>State: in &amp;consultation</source>
        <translation>Trạng thái: &amp;lấy ý kiến</translation>
    </message>
    <message>
        <source>State: &amp;submitted for signature</source>
        <translation>Trạng thái: &amp;trình ký</translation>
    </message>
    <message>
        <source>a later plan amended or replaced it</source>
        <translation>đã có kế hoạch sau sửa đổi hoặc thay thế</translation>
    </message>
    <message>
        <source>Not issued after all?</source>
        <translation>Chưa ban hành?</translation>
    </message>
    <message>
        <source>“%1” is marked as issued. Take it back only if it was marked by mistake.</source>
        <translation>“%1” đang được đánh dấu đã ban hành. Chỉ đưa về trạng thái trước khi đã đánh dấu nhầm.</translation>
    </message>
    <message>
        <source>To change an issued plan, amend it: the signed text is kept, and a new revision is begun.</source>
        <translation>Muốn thay đổi kế hoạch đã ban hành thì dùng “Sửa đổi, bổ sung…”: nội dung đã ký được giữ nguyên và một bản sửa đổi mới được lập.</translation>
    </message>
    <message>
        <source>Leave it issued</source>
        <translation>Giữ là đã ban hành</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Đưa về trạng thái trước</translation>
    </message>
    <message>
        <source>State: %1.</source>
        <translation>Trạng thái: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>bd::gui::SettingsPage</name>
    <message>
        <source>Folder for copies</source>
        <translation>Thư mục lưu bản sao</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Documents and settings</source>
        <translation>Tài liệu, cài đặt</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Issuing identities</source>
        <translation>Danh nghĩa ban hành</translation>
    </message>
    <message>
        <source>In whose name plans, reports and letters are issued: head, symbol, signers, recipients. The first is proposed.</source>
        <translation>Kế hoạch, báo cáo, công văn ban hành với danh nghĩa nào: đầu văn bản, ký hiệu, người ký, nơi nhận. Danh nghĩa đầu tiên được đề xuất.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu văn bản</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>Mẫ&amp;u văn bản…</translation>
    </message>
    <message>
        <source>Take the &amp;layout from an old document…</source>
        <translation>Lấ&amp;y thể thức từ văn bản cũ…</translation>
    </message>
    <message>
        <source>Margins, sizes, spacing and indents as in a Word file that your office has issued before.</source>
        <translation>Lề, cỡ chữ, giãn dòng, thụt đầu dòng như trong một tệp Word cơ quan đã ban hành.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>A checked copy is made every day and before every import. The copies of 7 days, 4 weeks and 12 months are kept.</source>
        <translation>Mỗi ngày và trước mỗi lần nhận kế hoạch, chương trình lưu một bản sao đã kiểm tra. Giữ bản sao của 7 ngày, 4 tuần và 12 tháng gần nhất.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>&amp;Folder for copies</source>
        <translation>Thư mục &amp;lưu bản sao</translation>
    </message>
    <message>
        <source>You and this computer</source>
        <translation>Anh, chị và máy này</translation>
    </message>
    <message>
        <source>Stands in the history beside what you change</source>
        <translation>Ghi trong lịch sử, bên cạnh những gì anh, chị sửa</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Tên t&amp;rong lịch sử</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Mark words that look mis&amp;spelt</source>
        <translation>Gạch dưới chữ nghi sai chính tả</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Chính tả</translation>
    </message>
    <message>
        <source>&amp;Keep settings beside the program (to run it from a stick)</source>
        <translation>Giữ thiết lập cạnh chương trình (chạy từ USB)</translation>
    </message>
    <message>
        <source>Settings, templates and the log move into the program&apos;s folder, and nothing of them stays on this computer. The data file stays where it is.</source>
        <translation>Thiết lập, mẫu văn bản và nhật ký lỗi chuyển vào thư mục chương trình, không để lại trên máy này. Tệp dữ liệu ở nguyên chỗ cũ.</translation>
    </message>
</context>
<context>
    <name>bd::gui::ShortFormView</name>
    <message>
        <source>According to</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>%1, according to</source>
        <translation>%1, nguồn số liệu</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits only, for example 1.150 or ~50; leave it empty where nobody counted.</source>
        <translation>“%1” không phải là số. Gõ chữ số, ví dụ 1.150 hoặc ~50; chưa đếm thì để trống.</translation>
    </message>
    <message>
        <source>More women (%1) than people in all (%2).</source>
        <translation>Số nữ (%1) lớn hơn tổng số (%2).</translation>
    </message>
    <message>
        <source>⚠ A count under %1 may tell who it was: give only the number of the whole commune.</source>
        <translation>⚠ Số dưới %1 dễ nhận ra người trong cuộc: chỉ báo cáo số chung của cả xã.</translation>
    </message>
</context>
<context>
    <name>bd::gui::ShowPreviewCommand</name>
    <message>
        <source>Pr&amp;eview</source>
        <translation>Xem t&amp;rước</translation>
    </message>
</context>
<context>
    <name>bd::gui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Pages that this office doesn&apos;t use yet</source>
        <translation>Các trang cơ quan chưa dùng đến</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Thêm trang</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, có %2 việc chờ</translation>
    </message>
</context>
<context>
    <name>bd::gui::SpellingFlow</name>
    <message>
        <source>No suggestions</source>
        <translation>Không có gợi ý</translation>
    </message>
    <message>
        <source>A&amp;dd “%1” to the dictionary</source>
        <translation>Thê&amp;m “%1” vào từ điển</translation>
    </message>
    <message>
        <source>Take “%1” out of the &amp;dictionary</source>
        <translation>&amp;Bỏ “%1” khỏi từ điển</translation>
    </message>
</context>
<context>
    <name>bd::gui::SplitIndicatorDialog</name>
    <message>
        <source>Count the &amp;parts in place of %1</source>
        <translation>Tính các chỉ tiêu mới &amp;thay cho %1</translation>
    </message>
    <message>
        <source>Split indicator %1</source>
        <translation>Tách chỉ tiêu %1</translation>
    </message>
    <message>
        <source>&amp;What each part measures, one part a line</source>
        <translation>&amp;Nội dung từng chỉ tiêu mới, mỗi chỉ tiêu một dòng</translation>
    </message>
    <message>
        <source>What each part measures, one part a line</source>
        <translation>Nội dung từng chỉ tiêu mới, mỗi chỉ tiêu một dòng</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Tách</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Không tách</translation>
    </message>
    <message>
        <source>At least two parts. Each takes over unit, targets and sources; change them afterwards.</source>
        <translation>Ít nhất hai chỉ tiêu. Mỗi chỉ tiêu nhận đơn vị tính, mức phải đạt và nguồn của chỉ tiêu gốc; sửa lại sau.</translation>
    </message>
    <message>
        <source>Their codes: %1</source>
        <translation>Mã: %1</translation>
    </message>
</context>
<context>
    <name>bd::gui::StateMenuCommand</name>
    <message>
        <source>&amp;State</source>
        <translation>Trạng thái &amp;kế hoạch</translation>
    </message>
</context>
<context>
    <name>bd::gui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Tệp dữ liệu</translation>
    </message>
    <message>
        <source>Working: %1</source>
        <translation>Đang xử lý: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Hủy: %1</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Đã lưu lúc %1</translation>
    </message>
    <message>
        <source>Saving… (what you are typing isn&apos;t stored yet)</source>
        <translation>Đang lưu… (nội dung đang gõ chưa được lưu)</translation>
    </message>
    <message>
        <source>Not saved: the data file can&apos;t be written now</source>
        <translation>Chưa lưu được: hiện không ghi được vào tệp dữ liệu</translation>
    </message>
</context>
<context>
    <name>bd::gui::SuggestLine</name>
    <message>
        <source>Show all (Down)</source>
        <translation>Hiện tất cả (phím mũi tên xuống)</translation>
    </message>
</context>
<context>
    <name>bd::gui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>bd::gui::TableDialog</name>
    <message>
        <source>Rows</source>
        <translation>Số hàng</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Số cột</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Chèn bảng</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Số &amp;cột</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Số &amp;hàng</translation>
    </message>
    <message>
        <source>The first row is the head; on paper it is repeated on every page.</source>
        <translation>Hàng đầu là tiêu đề; khi in được lặp lại ở mỗi trang.</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>C&amp;hèn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>bd::gui::TaskFields</name>
    <message>
        <source>Provincial budget</source>
        <translation>Ngân sách tỉnh</translation>
    </message>
    <message>
        <source>Commune budget</source>
        <translation>Ngân sách xã</translation>
    </message>
    <message>
        <source>National target programme</source>
        <translation>Chương trình mục tiêu quốc gia</translation>
    </message>
    <message>
        <source>Contributions of society</source>
        <translation>Xã hội hóa</translation>
    </message>
    <message>
        <source>Within other tasks</source>
        <translation>Lồng ghép</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Nhiệm vụ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Chủ trì</translation>
    </message>
    <message>
        <source>Coordinating</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>&amp;Coordinating</source>
        <translation>&amp;Phối hợp</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Sản phẩm</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>T&amp;hời gian</translation>
    </message>
    <message>
        <source>&amp;From day</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>&amp;Until day</source>
        <translation>Đế&amp;n ngày</translation>
    </message>
    <message>
        <source>45.000.000, 45tr, or words</source>
        <translation>45.000.000, 45tr, hoặc chữ</translation>
    </message>
    <message>
        <source>&amp;Budget (đồng)</source>
        <translation>&amp;Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>S&amp;ource of the budget</source>
        <translation>N&amp;guồn kinh phí</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>T&amp;rạng thái</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>(as its section)</source>
        <translation>(theo mục)</translation>
    </message>
    <message>
        <source>Ki&amp;nd of content</source>
        <translation>Nhó&amp;m nội dung</translation>
    </message>
    <message>
        <source>No day is known from these words: they are printed as they are.</source>
        <translation>Chưa biết ngày nào từ các chữ này: chữ được in đúng như đã gõ.</translation>
    </message>
    <message>
        <source>= %1 đồng</source>
        <translation>= %1 đồng</translation>
    </message>
</context>
<context>
    <name>bd::gui::TaskFilterBar</name>
    <message>
        <source>Search the tasks</source>
        <translation>Tìm nhiệm vụ</translation>
    </message>
    <message>
        <source>Agency or unit</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Cách nhóm</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi thời gian</translation>
    </message>
    <message>
        <source>Quarter I</source>
        <translation>Quý I</translation>
    </message>
    <message>
        <source>Quarter II</source>
        <translation>Quý II</translation>
    </message>
    <message>
        <source>Quarter III</source>
        <translation>Quý III</translation>
    </message>
    <message>
        <source>Quarter IV</source>
        <translation>Quý IV</translation>
    </message>
    <message>
        <source>No day known</source>
        <translation>Chưa rõ ngày</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>By leading agency</source>
        <translation>Theo cơ quan chủ trì</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Theo mục</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Mọi mục</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Thêm thao tác</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Mọi cơ quan</translation>
    </message>
</context>
<context>
    <name>bd::gui::TaskInspector</name>
    <message>
        <source>Task of the paragraph</source>
        <translation>Nhiệm vụ của đoạn</translation>
    </message>
    <message>
        <source>Make it a &amp;task</source>
        <translation>Đặt làm nhiệm &amp;vụ</translation>
    </message>
    <message>
        <source>Somebody must carry out what the paragraph says (Ctrl+T)</source>
        <translation>Có cơ quan phải thực hiện điều đoạn này nêu (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;No longer a task</source>
        <translation>&amp;Bỏ đánh dấu nhiệm vụ</translation>
    </message>
    <message>
        <source>The text stays as it is; Ctrl+Z brings the task back</source>
        <translation>Chữ giữ nguyên; Ctrl+Z lấy lại nhiệm vụ</translation>
    </message>
    <message>
        <source>This paragraph is text. As a task it says who leads, who coordinates, when, what comes of it and what it costs.</source>
        <translation>Đoạn này là lời văn. Đặt làm nhiệm vụ để ghi ai chủ trì, ai phối hợp, khi nào, sản phẩm gì, kinh phí bao nhiêu.</translation>
    </message>
    <message>
        <source>This plan is only read. Put the cursor into a paragraph that is a task to see who leads it and when.</source>
        <translation>Kế hoạch này chỉ xem. Đặt con trỏ vào một đoạn là nhiệm vụ để xem ai chủ trì, khi nào.</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph: here stands who carries it out, when, and what it costs.</source>
        <translation>Đặt con trỏ vào một đoạn: ở đây cho biết ai thực hiện, khi nào, kinh phí bao nhiêu.</translation>
    </message>
</context>
<context>
    <name>bd::gui::TaskTableModel</name>
    <message>
        <source>(as its section)</source>
        <translation>(theo mục)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Coordinating</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Budget (đồng)</source>
        <translation>Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>Source of the budget</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Nhóm nội dung</translation>
    </message>
    <message>
        <source>(nobody, nowhere)</source>
        <translation>(chưa ghi)</translation>
    </message>
    <message>
        <source>Late (%1)</source>
        <translation>Quá hạn (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hoàn thành</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 quá hạn</translation>
    </message>
    <message>
        <source>%1/%2 tasks with a budget: %3 đồng</source>
        <translation>%1/%2 nhiệm vụ có kinh phí: %3 đồng</translation>
    </message>
</context>
<context>
    <name>bd::gui::TaskTablePage</name>
    <message>
        <source>No tasks yet</source>
        <translation>Chưa có nhiệm vụ</translation>
    </message>
    <message>
        <source>A task is a part of the text that somebody must carry out: put the cursor into a paragraph and press Ctrl+T. Tasks that stand in no paragraph are added here.</source>
        <translation>Nhiệm vụ là phần nội dung có cơ quan phải thực hiện: đặt con trỏ vào một đoạn rồi nhấn Ctrl+T. Nhiệm vụ không nằm trong đoạn nào thì thêm ở đây.</translation>
    </message>
    <message>
        <source>Add a &amp;task</source>
        <translation>Thê&amp;m nhiệm vụ</translation>
    </message>
    <message>
        <source>No task is as chosen above</source>
        <translation>Không có nhiệm vụ nào như đã chọn ở trên</translation>
    </message>
    <message>
        <source>Search for less, or show all tasks.</source>
        <translation>Hãy tìm ít điều kiện hơn, hoặc hiện tất cả nhiệm vụ.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Hiện tất &amp;cả</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>The text stays (Delete)</source>
        <translation>Chữ trong nội dung vẫn còn (Delete)</translation>
    </message>
    <message>
        <source>Change &amp;status</source>
        <translation>Đổi t&amp;rạng thái</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Cộ&amp;t</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>X&amp;uất ra Excel…</translation>
    </message>
    <message>
        <source>Shown: %1 (of %2 in the plan)</source>
        <translation>Đang hiện: %1 (trên %2 nhiệm vụ của kế hoạch)</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Không thực hiện</translation>
    </message>
    <message>
        <source>Why is this task not carried out?</source>
        <translation>Vì sao nhiệm vụ này không thực hiện?</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %Ln tasks not carried out?</source>
        <translation>
            <numerusform>Vì sao %Ln nhiệm vụ này không thực hiện?</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nhiệm vụ mới</translation>
    </message>
    <message>
        <source>“%1” is no longer a task. Its text stays.</source>
        <translation>“%1” không còn là nhiệm vụ. Chữ trong nội dung vẫn còn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks are no longer tasks. Their text stays.</source>
        <translation>
            <numerusform>%Ln nhiệm vụ đã được bỏ. Chữ trong nội dung vẫn còn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>This task stands in no section of the text.</source>
        <translation>Nhiệm vụ này không nằm trong mục nào của nội dung.</translation>
    </message>
</context>
<context>
    <name>bd::gui::TemplatesCommand</name>
    <message>
        <source>&amp;Templates…</source>
        <translation>Mẫ&amp;u văn bản…</translation>
    </message>
</context>
<context>
    <name>bd::gui::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Mẫu văn bản</translation>
    </message>
    <message>
        <source>Cop&amp;y the list</source>
        <translation>&amp;Chép danh sách</translation>
    </message>
    <message>
        <source>&amp;Use for plans</source>
        <translation>&amp;Dùng cho kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Edit your own copy…</source>
        <translation>&amp;Sửa bản riêng…</translation>
    </message>
    <message>
        <source>&amp;Give up your own copy</source>
        <translation>&amp;Bỏ bản riêng</translation>
    </message>
    <message>
        <source>&amp;Add a template from a Word file…</source>
        <translation>&amp;Thêm mẫu từ tệp Word…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Mở thư mục</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Template %1: %2</source>
        <translation>Mẫu %1: %2</translation>
    </message>
    <message>
        <source>Use the one before again</source>
        <translation>Dùng lại mẫu trước</translation>
    </message>
    <message>
        <source>Plans use the template %1 from now on: in Word, PDF, preview and print.</source>
        <translation>Từ nay kế hoạch dùng mẫu %1 khi xem trước, xuất ra Word, PDF và in.</translation>
    </message>
    <message>
        <source>Your office has its own copy of the template %1 now. Change it in Word and save it.</source>
        <translation>Đã chép mẫu %1 thành bản riêng của đơn vị. Anh, chị sửa bản đó trong Word rồi lưu lại.</translation>
    </message>
    <message>
        <source>Your office has its own copy of the template %1 now. Change it in Word and save it; then choose it here and press “Use for plans”.</source>
        <translation>Đã chép mẫu %1 thành bản riêng của đơn vị. Anh, chị sửa bản đó trong Word rồi lưu lại; sau đó chọn bản đó ở đây và bấm “Dùng cho kế hoạch”.</translation>
    </message>
    <message>
        <source>It could not be opened. Open it yourself: %1</source>
        <translation>Không mở được. Anh, chị tự mở giúp: %1</translation>
    </message>
    <message>
        <source>Your office&apos;s template %1 is not used any more. Nothing was deleted: the file is called “%2” now. To use it again, add that file with “Add a template from a Word file…”.</source>
        <translation>Đã bỏ bản riêng %1. Tệp không bị xóa, nay có tên “%2”. Muốn dùng lại: bấm “Thêm mẫu từ tệp Word…” rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Add a template from a Word file</source>
        <translation>Thêm mẫu từ tệp Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>kiểm tra %1</translation>
    </message>
    <message>
        <source>Replace the template?</source>
        <translation>Thay mẫu đang có?</translation>
    </message>
    <message>
        <source>Your office has a template of the name %1 already.</source>
        <translation>Đơn vị đã có mẫu tên %1.</translation>
    </message>
    <message>
        <source>The template there is kept in the same folder, with day and hour in its name.</source>
        <translation>Mẫu đang có được giữ lại trong cùng thư mục, tên tệp thêm ngày giờ.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Thay mẫu</translation>
    </message>
    <message>
        <source>Keep the one there</source>
        <translation>Giữ mẫu đang có</translation>
    </message>
    <message>
        <source>The template %1 was added.</source>
        <translation>Đã thêm mẫu %1.</translation>
    </message>
    <message>
        <source>The one before is kept as “%1”.</source>
        <translation>Mẫu trước đó được giữ lại với tên “%1”.</translation>
    </message>
    <message>
        <source>Plans use it from now on.</source>
        <translation>Từ nay kế hoạch dùng mẫu này.</translation>
    </message>
    <message>
        <source>For plans to use it, press “Use for plans”.</source>
        <translation>Muốn kế hoạch dùng mẫu này thì bấm “Dùng cho kế hoạch”.</translation>
    </message>
    <message>
        <source>Plans use the template %1 from now on. It has places to mend: until then, plans can be neither shown as pages, exported to Word or PDF, nor printed.</source>
        <translation>Từ nay kế hoạch dùng mẫu %1. Mẫu còn chỗ cần sửa: sửa xong mới xem trước, xuất ra Word, PDF và in được.</translation>
    </message>
</context>
<context>
    <name>bd::gui::TickDialog</name>
    <message>
        <source>Tick &amp;all or none</source>
        <translation>Chọn &amp;tất cả hoặc bỏ chọn</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>bd::gui::UndoCommand</name>
    <message>
        <source>&amp;Undo</source>
        <translation>H&amp;oàn tác</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>H&amp;oàn tác: %1</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>không có gì để hoàn tác</translation>
    </message>
</context>
<context>
    <name>bd::gui::UnfilledDialog</name>
    <message>
        <source>Cells left open: %1</source>
        <translation>Các ô còn trống: %1</translation>
    </message>
    <message>
        <source>These cells were left as they are. Type the numbers on the page of figures and fill the form again, or type them into the form.</source>
        <translation>Các ô này được để nguyên. Gõ số vào trang số liệu rồi điền lại biểu, hoặc gõ thẳng vào biểu.</translation>
    </message>
    <message>
        <source>Cells left open</source>
        <translation>Các ô còn trống</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>bd::gui::UseOutlineCommand</name>
    <message>
        <source>Use the superior’s ou&amp;tline…</source>
        <translation>Dùn&amp;g đề cương của cấp trên…</translation>
    </message>
    <message>
        <source>The report was issued; its outline stays as it is.</source>
        <translation>Báo cáo đã ban hành; bố cục giữ nguyên.</translation>
    </message>
    <message>
        <source>Open a report first.</source>
        <translation>Mở một báo cáo trước.</translation>
    </message>
</context>
<context>
    <name>bd::gui::UseReportCommand</name>
    <message>
        <source>&amp;Use it for another request…</source>
        <translation>&amp;Dùng cho yêu cầu khác…</translation>
    </message>
</context>
<context>
    <name>bd::gui::WelcomePage</name>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Anh, chị muốn bắt đầu từ đâu?</translation>
    </message>
    <message>
        <source>Receive a plan by &amp;pasting its text…</source>
        <translation>Nhận kế hoạch bằng cách dán nội d&amp;ung…</translation>
    </message>
    <message>
        <source>&amp;Open another data file…</source>
        <translation>&amp;Mở tệp dữ liệu khác…</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Cơ quan của anh, chị</translation>
    </message>
    <message>
        <source>May stay empty; everything can be filled in later under Settings.</source>
        <translation>Có thể để trống, điền sau trong Tài liệu, cài đặt.</translation>
    </message>
    <message>
        <source>Your documents look like this. Click on a place, or press Enter there, to correct it.</source>
        <translation>Văn bản của cơ quan sẽ như thế này. Bấm vào chỗ nào (hoặc nhấn Enter ở đó) để sửa.</translation>
    </message>
    <message>
        <source>Nothing has to be entered first: a report due on Friday can be written today.</source>
        <translation>Không phải nhập gì trước: báo cáo hạn thứ Sáu thì hôm nay lập được ngay.</translation>
    </message>
    <message>
        <source>&amp;Write a report now…</source>
        <translation>&amp;Lập báo cáo ngay…</translation>
    </message>
    <message>
        <source>Without plan or log: a page of figures, all optional, and the Word file is there</source>
        <translation>Một trang số liệu, có gì điền nấy, ra tệp Word</translation>
    </message>
    <message>
        <source>&amp;Receive the province’s plan…</source>
        <translation>Nhận kế hoạch của tỉnh (&amp;Word, PDF, dán)…</translation>
    </message>
    <message>
        <source>Word, PDF or text; you can also drop the file here or paste the text</source>
        <translation>Hoặc kéo tệp thả vào đây</translation>
    </message>
    <message>
        <source>Lo&amp;g an activity…</source>
        <translation>Ghi hoạt độ&amp;ng…</translation>
    </message>
    <message>
        <source>What was done, when and where, with figures and photos; reports are made of it</source>
        <translation>Việc đã làm, ngày, nơi, số người, ảnh</translation>
    </message>
    <message>
        <source>Begin a &amp;new plan…</source>
        <translation>Kế &amp;hoạch mới…</translation>
    </message>
    <message>
        <source>Loo&amp;k at the sample…</source>
        <translation>X&amp;em thử…</translation>
    </message>
    <message>
        <source>The year of an invented commune or province, in a file of its own</source>
        <translation>Năm công tác minh họa của một xã hoặc một tỉnh, nằm trong tệp riêng</translation>
    </message>
</context>
<context>
    <name>bd::gui::Workspace</name>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Thư mục lưu bản sao</translation>
    </message>
    <message>
        <source>The plan you were reading was just deleted in another window.</source>
        <translation>Kế hoạch đang xem vừa bị xóa ở cửa sổ khác.</translation>
    </message>
    <message>
        <source>The selected plan was just deleted in another window.</source>
        <translation>Kế hoạch đang chọn vừa bị xóa ở cửa sổ khác.</translation>
    </message>
    <message>
        <source>Plans use the template %1, which comes with the program.</source>
        <translation>Kế hoạch dùng mẫu %1 có sẵn trong chương trình.</translation>
    </message>
    <message>
        <source>Plans use your office&apos;s template %1.</source>
        <translation>Kế hoạch dùng mẫu %1 của đơn vị.</translation>
    </message>
    <message>
        <source>Agencies and units</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Documents, settings</source>
        <translation>Tài liệu, cài đặt</translation>
    </message>
</context>
<context>
    <name>bd::gui::YearChart</name>
    <message>
        <source>The year&apos;s progress</source>
        <translation>Tiến độ năm</translation>
    </message>
</context>
</TS>
